namespace CableSearch.Search.Contract;

/// <summary>One search under way.</summary>
public interface ISearchTurn : IDisposable
{
    /// <summary>Ends the search early when nobody waits for it any more.</summary>
    CancellationToken Gone { get; }
}
