using System.Collections.Concurrent;
using System.Globalization;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace CableSearch.Tests.Web;

/// <summary>What the site logs about requests.</summary>
public sealed class SiteLogTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_request_is_one_line_and_an_exception_has_its_route(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        Lines lines = new();
        await using WebApplication site = await SiteFixture.StartWithAsync(
            services => services.AddSerilog(
                SiteLogging.Rules(new ConfigurationManager()).WriteTo.Sink(lines).CreateLogger(), dispose: true),
            database,
            database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        await reader.GetAsync("/search?q=secret", Stop);
        await database.ExecuteAsync("ALTER TABLE links RENAME TO taken_away");
        await reader.GetAsync("/coverage/the-vote-that-slept?q=secret", Stop);
        await site.StopAsync(Stop);
        Assert.Equal(
            ["Information GET /search 200 in ms", "Error GET /coverage/{slug} failed", "Error GET /coverage/the-vote-that-slept 500 in ms"],
            lines.Of("GET"));
        Assert.DoesNotContain(lines.Of(""), line => line.Contains("secret", StringComparison.Ordinal));
        Assert.Single(lines.Events, e => e.Exception is not null);
    }

    private sealed class Lines : ILogEventSink
    {
        public ConcurrentQueue<LogEvent> Events { get; } = new();

        public void Emit(LogEvent logEvent) => Events.Enqueue(logEvent);

        public string[] Of(string word) => [.. Events.Select(Line).Where(line => line.Contains(word, StringComparison.Ordinal))];

        // The line as it is logged, without quotation marks and durations.
        private static string Line(LogEvent logged)
        {
            string message = logged.RenderMessage(CultureInfo.InvariantCulture).Replace("\"", "", StringComparison.Ordinal);
            return $"{logged.Level} {System.Text.RegularExpressions.Regex.Replace(message, "in [0-9.]+ ms", "in ms")}";
        }
    }
}
