using CableSearch.Archive;
using CableSearch.Import.Sample;
using CableSearch.Search;
using CableSearch.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CableSearch.Tests.Web;

/// <summary>A whole site on a port of its own, over a new archive with the sample; shared by the tests, which each are a reader of their own.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cablesearch-site-").FullName;
    private WebApplication? _site;

    public Uri Address { get; private set; } = null!;

    public CableArchive Archive => _site!.Services.GetRequiredService<CableArchive>();

    public async ValueTask InitializeAsync()
    {
        _site = await StartAsync(_folder, _folder);
        Address = new(_site.Urls.Single());
    }

    /// <summary>A site over an archive folder, with an index folder of its own.</summary>
    public static async Task<WebApplication> StartAsync(string archive, string data)
    {
        WebApplicationBuilder builder = Site.CreateBuilder([$"--CableSearch:Data={data}", $"--ConnectionStrings:Archive=Data Source={Path.Combine(archive, "archive.db")}"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        SiteOptions options = SiteOptions.Read(builder.Configuration);
        CancellationToken stop = CancellationToken.None;
        CableArchive opened = await CableArchive.OpenAsync(options.Archive, TimeProvider.System, stop);
        await SampleArchive.LoadIfNewAsync(opened, stop);
        using ILoggerFactory log = LoggerFactory.Create(_ => { });
        CableIndex index = await CableIndex.OpenAsync(options.Index, opened, TimeProvider.System, log.CreateLogger<CableIndex>(), stop);
        await index.CatchUpAsync(null, stop);
        WebApplication site = Site.Build(builder, options, opened, index);
        await site.StartAsync(stop);
        return site;
    }

    /// <summary>A reader: keeps cookies, follows no redirects.</summary>
    public HttpClient NewReader() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.StopAsync();
            await _site.DisposeAsync();
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>The tests that share the site.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<SiteFixture>
{
    public const string Name = "Site";
}
