using System.Net;
using System.Net.Sockets;

namespace SiteGen.Checks.External;

/// <summary>
/// Connects to addresses of the public internet and to no others: a link in the minutes, or a redirect behind it, must not make the
/// machine that builds the site ask the machines around it. The address that was looked up is the one connected to, so a name cannot
/// change its mind in between.
/// </summary>
internal static class PublicNetwork
{
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/128", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001:db8::/32", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>What asks the web: no cookies, no redirects of its own, no private addresses.</summary>
    public static SocketsHttpHandler Handler(Politeness politeness)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxResponseDrainSize = 0,
            ConnectTimeout = politeness.Timeout,
        };
        if (!politeness.AllowsPrivateAddresses) handler.ConnectCallback = ConnectAsync;
        return handler;
    }

    /// <summary>True for an address that anybody on the internet can reach.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Private.Any(network => network.Contains(plain));
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        // Behind a proxy it is the proxy that looks names up, and it may well lie in the house.
        var host = context.DnsEndPoint.Host;
        var isProxy = context.InitialRequestMessage.RequestUri is { } asked && !asked.IdnHost.Trim('[', ']').Equals(host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
        var addresses = await Dns.GetHostAddressesAsync(host, stop);
        if (!isProxy && !addresses.All(IsPublic)) throw new PrivateAddressException();

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The address belongs to a private network.</summary>
internal sealed class PrivateAddressException : IOException;
