using CableSearch.Search;

namespace CableSearch.Web.Hosting;

/// <summary>Keeps the index up to date with the archive while the site runs.</summary>
internal sealed class IndexFollower(CableIndex index) : BackgroundService
{
    /// <summary>
    /// Notes the archive's last change before the site answers its first request. The site is ready once the index contains all changes up
    /// to this one.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await index.WantAllAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => index.FollowAsync(stoppingToken);
}
