namespace CableSearch.Search.Contract;

/// <summary>A search's permission to run. Dispose it at the end of the search, so that the next search can begin.</summary>
public interface ISearchTurn : IDisposable
{
    /// <summary>Cancelled when the client has disconnected, so that the search can stop.</summary>
    CancellationToken Gone { get; }
}
