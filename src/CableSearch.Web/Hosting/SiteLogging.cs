using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Compact;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Logs to the console, as JSON if <c>ASPNETCORE_ENVIRONMENT</c> is <c>Production</c>. Each request is logged as one line with its method,
/// path, status and duration. The query string, the cookies and the client's IP address are not logged.
/// </summary>
internal static class SiteLogging
{
    private const string Line = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms";

    public static void Add(WebApplicationBuilder builder) => builder.Services.AddSerilog(Create(builder), dispose: true);

    /// <summary>Loggers for components that are opened before the site is built.</summary>
    public static SerilogLoggerFactory FactoryFor(WebApplicationBuilder builder) => new(Create(builder), dispose: true);

    /// <summary>The rules of the log: which messages are logged, by category and level, and which are left out.</summary>
    public static LoggerConfiguration Rules(IConfiguration settings) =>
        new LoggerConfiguration().ReadFrom.Configuration(settings)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // Left out: warnings that the Data Protection keys are not encrypted. Encryption would help little: the archive has both the
            // keys and the data that they protect. Anyone who can read the keys can read the data too.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // Left out: this category logs the full address of a failed request. Our own line for the error has only the path.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LogEventLevel.Fatal)
            // Left out: this category does not say which request failed. SiteErrors logs the same error with the route of the request.
            .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogEventLevel.Fatal)
            // Left out: "Hosting failed to start". The command itself says in a sentence why the site could not start. Also left out: the
            // name of the environment. If none is set, the framework says "Production", although the log is then text, not JSON.
            .Filter.ByExcluding(line => line.MessageTemplate.Text is "Hosting failed to start" or "Hosting environment: {EnvName}");

    private static Serilog.Core.Logger Create(WebApplicationBuilder builder)
    {
        LoggerConfiguration logger = Rules(builder.Configuration);
        // The framework assumes Production if the variable is not set. JSON is logged only if the variable really is set to Production,
        // because people who only try the site should get readable lines.
        if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == Environments.Production)
            logger.WriteTo.Console(new CompactJsonFormatter());
        else logger.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
        return logger.CreateLogger();
    }

    public static void Use(WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        // Request lines go to the site's own logger. By default they would go to Serilog's static logger, which this program does not set.
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = Line;
        options.IncludeQueryInRequestPath = false;
        // Requests of /health come every few seconds, and the answer "not ready" is not an error. So they are logged only at the level
        // Debug.
        options.GetLevel = (context, _, error) => context.Request.Path.StartsWithSegments("/health") ? LogEventLevel.Debug
            : error is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error : LogEventLevel.Information;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new("RequestPath", new ScalarValue(LoggedPath(context.Request.Path))),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
        ];
    });

    /// <summary>
    /// The path of a request as it is logged, without its secret part. Anyone who knows the path of a shared list or a stored report can
    /// read the list or report. Anyone who knows a one-time address can open the reader's lists. The id of a saved search is cut off too,
    /// because it would identify the reader.
    /// </summary>
    public static string LoggedPath(PathString path)
    {
        if (path.StartsWithSegments("/lists")) return "/lists/…";
        if (path.StartsWithSegments("/check", out PathString report) && report.HasValue) return "/check/…";
        if (path.StartsWithSegments("/bookmarks/open", out PathString name) && name.HasValue) return "/bookmarks/open/…";
        return path.StartsWithSegments("/bookmarks/searches") ? "/bookmarks/searches/…" : path.Value ?? "/";
    }
}
