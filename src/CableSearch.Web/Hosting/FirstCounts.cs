using CableSearch.Archive;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Counts what the archive has when the site starts. Counting 250,000 cables takes seconds, and the first reader of the home page should
/// not have to wait for it. If an earlier run stored the counts, they are read at once, and counted again ten seconds later.
/// </summary>
internal sealed class FirstCounts(CableArchive archive, TimeProvider clock) : BackgroundService
{
    // Stored counts are counted again only this long after the start. Counting takes processor time, which the start needs too.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(10);

    // WhenAny does not throw if counting fails. The next page that needs the counts then counts again. If this fails too, the page reports
    // the error.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.WhenAny(archive.Cables.HoldingsAsync(stoppingToken));
        await Task.Delay(AfterStart, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested) await Task.WhenAny(archive.Cables.CountHoldingsAsync(stoppingToken));
    }
}
