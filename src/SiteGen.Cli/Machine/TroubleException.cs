using SiteGen.Diagnostics;

namespace SiteGen.Cli.Machine;

/// <summary>The machine refused something, and this program knows how to say it.</summary>
internal sealed class TroubleException(LocalText text) : IOException(text.En)
{
    /// <summary>What was refused, and a way out.</summary>
    public LocalText Text { get; } = text;

    /// <summary>Another program listens at the port.</summary>
    public static TroubleException PortTaken(int port) => new(new(
        $"port {port} er optaget; vælg en anden med --port, eller lad --port 0 finde en ledig",
        $"port {port} is taken; choose another with --port, or let --port 0 find a free one"));

    /// <summary>The port is one that only administrators may open.</summary>
    public static TroubleException PortForbidden(int port) => new(new(
        $"port {port} må kun maskinens administrator bruge; vælg en over 1024 med --port",
        $"port {port} is for the machine's administrator alone; choose one above 1024 with --port"));

    /// <summary>git did not do what it was asked for.</summary>
    public static TroubleException Git(IEnumerable<string> arguments) => new(new(
        $"git kunne ikke udføre: git {string.Join(' ', arguments)}",
        $"git could not do this: git {string.Join(' ', arguments)}"));
}
