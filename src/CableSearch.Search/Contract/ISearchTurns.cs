namespace CableSearch.Search.Contract;

/// <summary>Limits how many searches run at once, so that processor time is left for other requests.</summary>
public interface ISearchTurns
{
    /// <summary>Waits until a search may run. Dispose the result when the search is done.</summary>
    /// <param name="cancellationToken">Ends the waiting. It has no effect on a search that runs.</param>
    /// <exception cref="SearchBusyException">Too many searches are waiting, or this one has waited too long.</exception>
    /// <exception cref="OperationCanceledException">
    /// The client disconnected while the search was waiting, or <paramref name="cancellationToken"/> was cancelled.
    /// </exception>
    ValueTask<ISearchTurn> TakeAsync(CancellationToken cancellationToken);
}
