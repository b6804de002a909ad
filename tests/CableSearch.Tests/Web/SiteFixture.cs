using CableSearch.Archive;
using CableSearch.Import.Sample;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Hosting;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CableSearch.Tests.Web;

/// <summary>
/// A whole site on its own port, with a new archive that has the sample. The tests share it; each test is a different reader.
/// </summary>
public abstract class SiteFixture(DatabaseKind kind) : IAsyncLifetime
{
    private TestDatabase? _database;
    private WebApplication? _site;

    public DatabaseKind Kind => kind;

    public Uri Address => new(Running.Urls.Single());

    public CableArchive Archive => Services.GetRequiredService<CableArchive>();

    /// <summary>The services of the site.</summary>
    public IServiceProvider Services => Running.Services;

    /// <summary>The patterns of all routes of the site.</summary>
    public IReadOnlyList<string> Routes => [.. Running.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText ?? "").Distinct(StringComparer.Ordinal)];

    private WebApplication Running
    {
        get
        {
            TestDatabase.SkipUnlessThere(kind);
            return _site!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        // If the database is not installed, the fixture does nothing, and each test skips itself. If the fixture skipped itself, its tests
        // would fail.
        if (!TestDatabase.IsThere(kind)) return;
        _database = await TestDatabase.CreateWithSampleAsync(kind);
        // This site does not limit requests per second. All tests have the same network address, so the site takes them for one client.
        // They send more requests than one client may.
        _site = await StartAsync(_database, _database.Folder, null, "--CableSearch:RequestsPerSecond=0");
    }

    /// <summary>
    /// Starts a site on an archive, with a separate folder for the index. If <paramref name="connection"/> is not null, the site uses it in
    /// place of the database's own connection string.
    /// </summary>
    internal static Task<WebApplication> StartAsync(
        TestDatabase database, string data, string? connection = null, params string[] settings) =>
        StartWithAsync(_ => { }, database, data, connection, settings);

    /// <summary>Starts a site with additional services of the test.</summary>
    internal static async Task<WebApplication> StartWithAsync(
        Action<IServiceCollection> services, TestDatabase database, string data, string? connection = null, params string[] settings)
    {
        WebApplicationBuilder builder = Site.CreateBuilder(
            [$"--CableSearch:Data={data}", $"--ConnectionStrings:Archive={connection ?? database.Settings.ConnectionString}", .. settings]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        services(builder.Services);
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

    /// <summary>A new reader, who keeps cookies and follows no redirects.</summary>
    public HttpClient NewReader() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.StopAsync();
            await _site.DisposeAsync();
        }
        if (_database is not null) await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The site for the tests that run on SQLite.</summary>
[CollectionDefinition(Name)]
public sealed class SqliteSite() : SiteFixture(DatabaseKind.Sqlite), ICollectionFixture<SqliteSite>
{
    public const string Name = "Site on SQLite";
}

/// <summary>The site for the tests that run on PostgreSQL.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresSite() : SiteFixture(DatabaseKind.Postgres), ICollectionFixture<PostgresSite>
{
    public const string Name = "Site on PostgreSQL";
}
