using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Web.Bookmarks;
using CableSearch.Web.Browse;
using CableSearch.Web.Cables;
using CableSearch.Web.Check;
using CableSearch.Web.Coverage;
using CableSearch.Web.Forms;
using CableSearch.Web.Health;
using CableSearch.Web.Help;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CableSearch.Web.Hosting;

/// <summary>Builds the site.</summary>
public static class Site
{
    /// <summary>The address at which the site listens if no setting gives another address.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    // Maximum size, in bytes, of the content of a form that sets no other maximum. The largest of these forms saves a reader's note, and
    // its content is far smaller.
    private const long MaxRequestBody = 64 * 1024;

    // Maximum length of the first line of a request, in bytes. This line contains the query, of at most 1,000 characters. A character may
    // have three bytes in UTF-8, and each byte is written as %XX, so a query may take 9,000 bytes. The filters need more bytes.
    private const int MaxRequestLine = 32 * 1024;

    private static readonly TimeSpan MaxHeadersWait = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Reads the configuration from <c>appsettings.json</c>, the environment and <paramref name="args"/>. Then opens the archive and the
    /// index, and builds the site that serves them. Disposing of the site closes the archive and the index. The site accepts no requests
    /// until the caller runs it, so the caller can import the sample first.
    /// </summary>
    /// <param name="args">Settings from the command line, such as <c>--urls http://localhost:8080</c>.</param>
    /// <param name="stop">Cancels the opening.</param>
    /// <exception cref="ArchiveUnavailableException">The database can't be reached or created.</exception>
    /// <exception cref="OptionsValidationException">A setting is wrong; the message names it.</exception>
    public static async Task<WebApplication> BuildAsync(string[] args, CancellationToken stop)
    {
        WebApplicationBuilder builder = CreateBuilder(args);
        SiteOptions options = SiteOptions.Read(builder.Configuration);
        CableArchive archive = await CableArchive.OpenAsync(options.Archive, TimeProvider.System, stop);
        ILogger<CableIndex> logger = SiteLogging.FactoryFor(builder).CreateLogger<CableIndex>();
        CableIndex index = await CableIndex.OpenAsync(options.Index, archive, TimeProvider.System, logger, stop);
        return Build(builder, options, archive, index);
    }

    /// <summary>A builder for the site. The commands use only its configuration, so that they have the same settings as the site.</summary>
    /// <param name="args">Settings from the command line.</param>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // appsettings.json is in the program's own folder, wherever the program was started.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        ConfigurationManager settings = builder.Configuration;
        if (string.IsNullOrEmpty(settings[WebHostDefaults.ServerUrlsKey])
            && settings["HTTP_PORTS"] is null && settings["HTTPS_PORTS"] is null)
            builder.WebHost.UseUrls(DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBody;
            kestrel.Limits.MaxRequestLineSize = MaxRequestLine;
            kestrel.Limits.RequestHeadersTimeout = MaxHeadersWait;
        });
        SiteLogging.Add(builder);
        return builder;
    }

    /// <summary>Builds the site that serves an opened archive and its index.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, SiteOptions options, CableArchive archive, CableIndex index)
    {
        AddServices(builder.Services, options, archive, index);
        WebApplication app = builder.Build();
        // The service container closes only objects that were requested from it. So the index and the archive are requested here.
        _ = (app.Services.GetRequiredService<CableIndex>(), app.Services.GetRequiredService<CableArchive>());
        index.Turns = app.Services.GetRequiredService<SearchTurns>();
        Use(app, options);
        Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options, CableArchive archive, CableIndex index)
    {
        services.AddSingleton(options).AddSingleton(TimeProvider.System);
        // The service container closes only objects that it created, so archive and index are registered as factories. The container closes
        // the newest object first. The index must be closed before the archive, so the factory of the index first requests the archive.
        services.AddSingleton(_ => archive).AddSingleton(provider =>
        {
            _ = provider.GetRequiredService<CableArchive>();
            return index;
        });
        services.AddSingleton(_ => WordLists.Open(options.WordsFolder)).AddSingleton<QuotationChecker>().AddSingleton<CheckReports>()
            .AddSingleton<HeadlineSearch>();
        services.AddHostedService<IndexFollower>();
        services.AddHostedService<FirstCounts>();
        services.AddSingleton<FirstPage>().AddHostedService(provider => provider.GetRequiredService<FirstPage>());
        services.AddSingleton<SiteAssets>().AddSingleton<SiteMetrics>().AddSingleton<PublicAddress>();
        services.TryAddSingleton(SiteMapSize.Standard);
        services.AddHttpContextAccessor();
        services.AddScoped<Reader>().AddScoped<SavedSearchCounter>().AddScoped<ListReader>().AddScoped<ExportReader>()
            .AddScoped<RemovalQuestion>().AddScoped<ItemRemoval>().AddScoped<SearchService>().AddScoped<ResultChoices>()
            .AddScoped<BrowseService>().AddScoped<PageLayout>().AddScoped<CableViewer>().AddScoped<CablePageReader>()
            .AddScoped<SimilarCables>().AddScoped<RevisionViewer>().AddScoped<ArticleReader>().AddScoped<CoverageReader>();
        services.AddDataProtection().SetApplicationName("CableSearch");
        services.AddOptions<KeyManagementOptions>()
            .Configure<CableArchive>((keys, held) => keys.XmlRepository = new ArchiveKeys(held.Keys));
        services.AddAntiforgery().AddOptions<AntiforgeryOptions>().Configure<IHttpContextAccessor>((forms, accessor) =>
        {
            forms.FormFieldName = FormToken.FieldName;
            forms.HeaderName = null;
            forms.Cookie = new FormCookie(accessor);
            // The header X-Frame-Options is not needed, because the Content-Security-Policy of every page forbids frames.
            forms.SuppressXFrameOptionsHeader = true;
        });
        ConnectionLimits limits = new(options.RequestsPerSecond);
        services.AddSingleton(limits).AddSingleton<SearchTurns>();
        services.AddRateLimiter(limits.Configure).Configure<RateLimiterOptions>(SearchDownloads.Limit);
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
        services.AddOpenApi("v1", document => document.AddDocumentTransformer((description, _, _) =>
        {
            description.Info.Title = "CableSearch";
            description.Info.Description = "The archive's search and cables as JSON. The API takes the same parameters as the pages.";
            return Task.CompletedTask;
        }));
        services.AddResponseCompression();
        services.AddOutputCache(cache =>
        {
            cache.SizeLimit = SharedPages.MaxSize;
            cache.MaximumBodySize = SharedPages.MaxPage;
            // A request for /cable/09lima1667 must be redirected to /cable/09LIMA1667. Without this setting the cache would take both for
            // the same path, and answer the request with the cached page.
            cache.UseCaseSensitivePaths = true;
            cache.AddBasePolicy(new SharedPages(archive, index, TimeProvider.System));
        });
    }

    private static void Use(WebApplication app, SiteOptions options)
    {
        SiteBase.Use(app, options.BasePath);
        TrustedProxies.Use(app, options.Proxies);
        app.Services.GetRequiredService<SiteMetrics>().Use(app);
        SiteLogging.Use(app);
        SecurityHeaders.Use(app);
        SiteErrors.Use(app);
        app.UseRateLimiter();
        // The cache is added before the compression, so the cache stores pages that are compressed already. Each page is then compressed
        // only once.
        app.UseOutputCache();
        app.UseResponseCompression();
        CableAddresses.Use(app);
        HeadRequests.Use(app);
        app.UseRouting();
        app.UseAntiforgery();
    }

    private static void Map(WebApplication app)
    {
        app.Services.GetRequiredService<SiteAssets>().Map(app);
        RouteGroupBuilder api = app.MapGroup("/api/v1");
        RouteGroupBuilder tagged = api.MapGroup("").AddEndpointFilter<RouteGroupBuilder, ArchiveTag>();
        SearchApi.Map(tagged);
        SuggestApi.Map(api);
        CablesApi.Map(tagged);
        PostsApi.Map(tagged);
        CheckApi.Map(api);
        app.MapOpenApi("/openapi/{documentName}.json");
        HealthEndpoints.Map(app);
        CrawlerFiles.Map(app);
        SiteMaps.Map(app);
        SearchFeed.Map(app);
        SearchDownloads.Map(app);
        CountDownloads.Map(app);
        CableFiles.Map(app);
        CitationFiles.Map(app);
        SaveForms.Map(app);
        ListForms.Map(app);
        ResultForms.Map(app);
        ItemForms.Map(app);
        ListExports.Map(app);
        SearchForms.Map(app);
        ThemeForm.Map(app);
        HelpPages.Map(app);
        SearchPages.Map(app);
        CablePages.Map(app);
        BrowsePages.Map(app);
        CoveragePages.Map(app);
        CheckPages.Map(app);
        ListPages.Map(app);
        DevicePages.Map(app);
    }
}
