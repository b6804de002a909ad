using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Http;

/// <summary>Queues the searches of readers, fairly among clients. A search outside a request (background work) starts at once.</summary>
internal sealed class SearchTurns(IHttpContextAccessor requests, ConnectionLimits limits, TimeProvider clock) : ISearchTurns
{
    // A refusal is sent late, so that a client who asks again at once costs the site little.
    private static readonly TimeSpan RefusalDelay = TimeSpan.FromSeconds(1);

    // One search keeps one processor busy, so as many searches run at once as there are processors. The same number of additional searches
    // may run for clients who have searched little.
    private readonly SearchQueue _queue = new(Environment.ProcessorCount, express: Environment.ProcessorCount, clock);

    public async ValueTask<ISearchTurn> TakeAsync(CancellationToken cancellationToken)
    {
        if (requests.HttpContext is not { } request) return new Turn(null, CancellationToken.None);
        // Everything that is needed from the request is read before the wait: after the wait, the request may be over.
        CancellationToken gone = request.RequestAborted;
        using CancellationTokenSource waiting = CancellationTokenSource.CreateLinkedTokenSource(gone, cancellationToken);
        try
        {
            return new Turn(await _queue.EnterAsync(ClientOf(request.Connection), waiting.Token), gone);
        }
        catch (SearchBusyException)
        {
            await Task.Delay(RefusalDelay, clock, waiting.Token);
            throw;
        }
    }

    // The client's name in the queue. If the settings do not name a local proxy, the requests of all its clients seem to come from this
    // machine. So each connection from this machine counts as a client of its own.
    private string ClientOf(ConnectionInfo connection) =>
        limits.CounterOf(connection.RemoteIpAddress) is { } counter ? counter.ToString(CultureInfo.InvariantCulture) : connection.Id;

    private sealed class Turn(IDisposable? slot, CancellationToken gone) : ISearchTurn
    {
        public CancellationToken Gone => gone;

        public void Dispose() => slot?.Dispose();
    }
}
