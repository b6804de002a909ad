using CableSearch.Web.Hosting;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CableSearch.Benchmarks.Speed;

/// <summary>A site with the given archive, on a free port of this machine.</summary>
internal sealed class SpeedSite : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly HttpClient _client;

    private SpeedSite(WebApplication site, Uri address) =>
        (_site, Address, _client) = (site, address, new() { BaseAddress = address });

    public Uri Address { get; }

    public static async Task<SpeedSite> StartAsync(SpeedArchive opened, string folder)
    {
        // Only warnings are logged. Otherwise the cost of a log line for each request would be measured too.
        WebApplicationBuilder builder = Site.CreateBuilder(
            ["--urls", "http://127.0.0.1:0", $"--CableSearch:Data={folder}", "--Serilog:MinimumLevel:Default=Warning"]);
        return await StartAsync(Site.Build(builder, SiteOptions.Read(builder.Configuration), opened.Archive, opened.Index));
    }

    /// <summary>
    /// An endpoint that answers every request with the same bytes, without the rest of the site. It shows the cost of the server itself.
    /// </summary>
    public static Task<SpeedSite> StartBareAsync(byte[] body)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        WebApplication site = builder.Build();
        site.Run(async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        });
        return StartAsync(site);
    }

    public Task<byte[]> GetAsync(string address) => _client.GetByteArrayAsync(new Uri(address, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.StopAsync();
        await _site.DisposeAsync();
    }

    private static async Task<SpeedSite> StartAsync(WebApplication site)
    {
        await site.StartAsync();
        string address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new(site, new(address));
    }
}
