using CableSearch.Search;

namespace CableSearch.Web.Hosting;

/// <summary>Lets the index follow the archive while the site runs.</summary>
internal sealed class IndexFollower(CableIndex index) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => index.FollowAsync(stoppingToken);
}
