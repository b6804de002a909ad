using CableSearch.Archive;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Counts the archive when the site starts, so that the first reader of the home page need not wait for the counts. Counting 250,000 cables
/// takes seconds.
/// </summary>
internal sealed class FirstCounts(CableArchive archive) : BackgroundService
{
    // WhenAny does not throw if counting fails. The next page that needs the counts then counts again. If this fails too, the page reports
    // the error.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAny(archive.Cables.HoldingsAsync(stoppingToken));
}
