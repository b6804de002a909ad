using CableSearch.Search;

namespace CableSearch.Web.Hosting;

/// <summary>Keeps the index up to date with the archive while the site runs.</summary>
internal sealed class IndexFollower(CableIndex index) : BackgroundService
{
    /// <summary>
    /// Records, before the first request, the archive's last change when the site starts. The site is ready once the index contains
    /// everything up to this change.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await index.WantAllAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => index.FollowAsync(stoppingToken);
}
