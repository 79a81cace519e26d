using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SiteGen.Cli.Machine;

namespace SiteGen.Cli.Preview;

/// <summary>Serves a <see cref="ServedSite"/> over HTTP on 127.0.0.1, and nowhere else.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    // Longer than any proxy's patience would be a risk; there is none here, and this only finds out that a browser has gone.
    private static readonly TimeSpan BetweenSignsOfLife = TimeSpan.FromSeconds(15);

    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ServedSite _site;
    private readonly Speech _speech;

    private PreviewServer(WebApplication application, ServedSite site, Speech speech)
    {
        _application = application;
        _site = site;
        _speech = speech;
    }

    /// <summary>Address of the home page.</summary>
    public string Address => _application.Urls.First() + _site.Home;

    /// <summary>Starts serving.</summary>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="site">What to serve.</param>
    /// <param name="speech">The language of its own answers.</param>
    /// <param name="stop">Gives up starting.</param>
    /// <exception cref="TroubleException">The port is taken, or only administrators may open it.</exception>
    public static async Task<PreviewServer> StartAsync(int port, ServedSite site, Speech speech, CancellationToken stop)
    {
        // The empty builder reads no environment, no settings files and writes no log: the command line says all there is to say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var application = builder.Build();
        var server = new PreviewServer(application, site, speech);
        application.Run(server.HandleAsync);
        try
        {
            await application.StartAsync(stop);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            await server.DisposeAsync();
            throw fault is SocketException { SocketErrorCode: SocketError.AccessDenied } ? TroubleException.PortForbidden(port) : TroubleException.PortTaken(port);
        }

        return server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // First the browsers that wait for news: an open answer would hold up the end.
        await _stopping.CancelAsync();
        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";

        // A page elsewhere can point a host name of its own at 127.0.0.1 (DNS rebinding) and would then read unpublished minutes.
        if (request.Host.Host is not ("127.0.0.1" or "localhost" or "[::1]"))
            await SendAsync(context, PreviewAnswer.Text(403, _speech.Of("Forhåndsvisningen svarer kun på 127.0.0.1 og localhost.", "The preview answers to 127.0.0.1 and localhost only.")));
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            await SendAsync(context, PreviewAnswer.Text(405, _speech.Of("Forhåndsvisningen viser kun sider; den tager ikke imod noget (GET og HEAD).", "The preview shows pages and takes nothing in (GET and HEAD).")));
        else if (request.Path == PreviewPage.Folder + "events")
            await SendNewsAsync(context);
        else
            await SendAsync(context, Answer(request.Path.Value ?? "/"));
    }

    private PreviewAnswer Answer(string path)
    {
        try
        {
            return path switch
            {
                PreviewPage.Folder + "reload.js" => Asset("reload.js"),
                PreviewPage.Folder + "overlay.css" => Asset("overlay.css"),
                PreviewPage.Folder + "state.json" => new(200, "application/json", System.Text.Encoding.UTF8.GetBytes(_site.State())),
                _ => _site.Answer(path),
            };
        }
        catch (IOException fault)
        {
            // An attachment that was deleted since the build; the watcher has noticed and the next build will say so.
            return PreviewAnswer.Text(500, _speech.Of(MachineFault.Of(fault)));
        }
    }

    private static PreviewAnswer Asset(string name)
    {
        using var resource = typeof(PreviewServer).Assembly.GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new(200, ContentTypes.Of(name), bytes);
    }

    private static async Task SendAsync(HttpContext context, PreviewAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        if (answer.IsForEver) response.Headers.CacheControl = "private, max-age=31536000, immutable";
        if (answer.Location is not null) response.Headers.Location = answer.Location + context.Request.QueryString;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    // Server-sent events (HTML standard, section 9.2): the state now, and again after every build.
    private async Task SendNewsAsync(HttpContext context)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        using var listener = _site.Browsers.Listen(context.Request.Query["page"].ToString());
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.WriteAsync($"event: state\ndata: {_site.State()}\n\n", stop.Token);
            while (true)
            {
                await context.Response.Body.FlushAsync(stop.Token);
                var news = await listener.NextAsync(BetweenSignsOfLife, stop.Token);
                await context.Response.WriteAsync(news is null ? ": still here\n\n" : $"event: state\ndata: {news}\n\n", stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went elsewhere, or the preview ends.
        }
    }
}
