namespace CableSearch.Search;

/// <summary>Says when a search may begin, so that many at once do not keep the processors from everybody else.</summary>
public interface ISearchTurns
{
    /// <summary>Waits for a turn, which ends when it is disposed.</summary>
    /// <exception cref="SearchBusyException">Too many wait, or this one has waited too long.</exception>
    /// <exception cref="OperationCanceledException">Who asked has gone.</exception>
    ValueTask<ISearchTurn> TakeAsync();
}

/// <summary>One search under way.</summary>
public interface ISearchTurn : IDisposable
{
    /// <summary>Ends the search early when nobody waits for it any more.</summary>
    CancellationToken Gone { get; }
}
