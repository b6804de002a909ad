using CableSearch.Archive;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Counts what the archive has when the site starts. Counting 250,000 cables takes seconds, and the first reader of the home page should
/// not have to wait for it.
/// </summary>
internal sealed class FirstCounts(CableArchive archive) : BackgroundService
{
    // WhenAny does not throw if counting fails. The next page that needs the counts then counts again. If this fails too, the page reports
    // the error.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAny(archive.Cables.HoldingsAsync(stoppingToken));
}
