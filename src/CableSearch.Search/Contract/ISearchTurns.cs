namespace CableSearch.Search.Contract;

/// <summary>Says when a search may begin, so that many at once do not keep the processors from everybody else.</summary>
public interface ISearchTurns
{
    /// <summary>Waits for a turn, which ends when it is disposed.</summary>
    /// <exception cref="SearchBusyException">Too many wait, or this one has waited too long.</exception>
    /// <exception cref="OperationCanceledException">Who asked has gone.</exception>
    ValueTask<ISearchTurn> TakeAsync();
}
