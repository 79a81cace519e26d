using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SiteGen.Tests.Hosting;

/// <summary>Debian's nginx or Caddy, serving one folder on this machine with the configuration that SiteGen makes.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly string[] TemporaryFolders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

    private readonly Process _process;
    private readonly string _folder;

    private WebServer(Process process, string folder, string address)
    {
        (_process, _folder) = (process, folder);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    }

    /// <summary>The servers that this machine has.</summary>
    public static IReadOnlyList<string> Installed { get; } = [.. new[] { "nginx", "caddy" }.Where(name => PathOf(name) is not null)];

    /// <summary>Asks the server; redirects are not followed, nothing is unpacked.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts <paramref name="name"/> with <paramref name="configuration"/> included in its site.</summary>
    public static WebServer Start(string name, string configuration)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-server-").FullName;
        var port = FreePort();
        File.WriteAllText(Path.Combine(folder, "site.conf"), configuration);
        var main = Path.Combine(folder, "main.conf");
        File.WriteAllText(main, name == "nginx" ? Nginx(folder, port) : $"{{\n\tadmin off\n}}\nhttp://127.0.0.1:{port} {{\n\timport {folder}/site.conf\n}}\n");
        var start = new ProcessStartInfo(PathOf(name)!, name == "nginx" ? ["-p", folder, "-c", main, "-g", "daemon off;"] : ["run", "--config", main, "--adapter", "caddyfile"])
        {
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = start.Environment["XDG_DATA_HOME"] = start.Environment["XDG_CONFIG_HOME"] = folder;
        var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        for (var attempt = 0; !Answers(port); attempt++)
        {
            if (process.HasExited || attempt > 200) throw new InvalidOperationException($"{name} did not start: {(process.HasExited ? said.Result : "no answer")}");
            Thread.Sleep(50);
        }

        return new WebServer(process, folder, $"http://127.0.0.1:{port}");
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Nginx(string folder, int port) =>
        $$"""
        {{(Environment.UserName == "root" ? "user root;" : "")}}
        pid {{folder}}/pid;
        error_log stderr;
        events {}
        http {
            include /etc/nginx/mime.types;
            access_log off;
            {{string.Join(' ', TemporaryFolders.Select(what => $"{what}_temp_path {folder}/{what};"))}}
            server {
                listen 127.0.0.1:{{port}};
                include {{folder}}/site.conf;
            }
        }

        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string? PathOf(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}

/// <summary>A test that needs nginx or Caddy.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WebServerTheoryAttribute : TheoryAttribute
{
    public WebServerTheoryAttribute()
    {
        if (WebServer.Installed.Count == 0) Skip = "neither nginx nor caddy is installed (apt-get install nginx-light)";
    }
}
