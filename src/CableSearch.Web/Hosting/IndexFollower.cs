using CableSearch.Search;

namespace CableSearch.Web.Hosting;

/// <summary>Keeps the index up to date with the archive while the site runs.</summary>
internal sealed class IndexFollower(CableIndex index) : BackgroundService
{
    /// <summary>
    /// Records what the archive has when the site starts, before the first request. The site is ready once all of it can be found.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await index.WantAllAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => index.FollowAsync(stoppingToken);
}
