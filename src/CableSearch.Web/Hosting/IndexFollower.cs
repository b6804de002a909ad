using CableSearch.Search;

namespace CableSearch.Web.Hosting;

/// <summary>Lets the index follow the archive while the site runs.</summary>
internal sealed class IndexFollower(CableIndex index) : BackgroundService
{
    /// <summary>
    /// What the archive holds when the site starts is what must be searchable before it is ready: known before the first request, which
    /// comes behind this.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await index.WantAllAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => index.FollowAsync(stoppingToken);
}
