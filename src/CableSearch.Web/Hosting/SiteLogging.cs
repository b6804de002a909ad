using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Compact;

namespace CableSearch.Web.Hosting;

/// <summary>Logs to the console, as JSON where <c>ASPNETCORE_ENVIRONMENT</c> is <c>Production</c>. A request is a line with method, path, status and time: no query string, no address, no cookie.</summary>
internal static class SiteLogging
{
    private const string Line = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms";

    public static void Add(WebApplicationBuilder builder) => builder.Services.AddSerilog(Create(builder), dispose: true);

    /// <summary>A log for what is opened before the site is built and goes on in it.</summary>
    public static SerilogLoggerFactory FactoryFor(WebApplicationBuilder builder) => new(Create(builder), dispose: true);

    /// <summary>What is logged, and how much of it.</summary>
    public static LoggerConfiguration Rules(IConfiguration settings) =>
        new LoggerConfiguration().ReadFrom.Configuration(settings)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // The keys lie in the archive, which is as closed as what they protect: that they are not encrypted again is known.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // It logs the whole address of a request that failed; our own error line has its path.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LogEventLevel.Fatal)
            // It says of no request which one it was; SiteErrors does.
            .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogEventLevel.Fatal)
            // The command that could not start the site says why, in a sentence.
            .Filter.ByExcluding(line => line.MessageTemplate.Text == "Hosting failed to start");

    private static Serilog.Core.Logger Create(WebApplicationBuilder builder)
    {
        LoggerConfiguration logger = Rules(builder.Configuration);
        // Nobody collects the log of who just tries the site: JSON is for where production was said, not only assumed.
        if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == Environments.Production) logger.WriteTo.Console(new CompactJsonFormatter());
        else logger.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
        return logger.CreateLogger();
    }

    public static void Use(WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        // Without it the lines would go to the static logger, which nobody sets here.
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = Line;
        options.IncludeQueryInRequestPath = false;
        // A site that is not ready yet says so each few seconds to who asks: that is no error.
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

    /// <summary>The path, but for that of a shared list, since who knows it can read the list, and of a kept search, which would tell one reader from others.</summary>
    public static string LoggedPath(PathString path) =>
        path.StartsWithSegments("/lists") ? "/lists/…" : path.StartsWithSegments("/bookmarks/searches") ? "/bookmarks/searches/…" : path.Value ?? "/";
}
