using CableSearch.Search;

namespace CableSearch.Web.Hosting;

/// <summary>Keeps the index up to date with the archive while the site runs.</summary>
internal sealed class IndexFollower(CableIndex index) : BackgroundService
{
    // If the index already has all changes of the archive, it is verified only after this time, so that the site starts sooner.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Notes the archive's last change before the site answers its first request. The site is ready once the index contains all changes up
    /// to this one.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await index.WantAllAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await index.AwaitChangeAsync(AfterStart, stoppingToken);
        await index.FollowAsync(stoppingToken);
    }
}
