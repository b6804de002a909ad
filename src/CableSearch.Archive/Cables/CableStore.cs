namespace CableSearch.Archive.Cables;

/// <summary>Reads cables. Ids are canonical.</summary>
public sealed class CableStore
{
    /// <summary>The cable with its text, or null if it is not held.</summary>
    public Task<HeldCable?> FindAsync(string id, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Those of the ids that are held, with their texts; at most 100 ids a call.</summary>
    public Task<IReadOnlyList<HeldCable>> FindManyAsync(IReadOnlyCollection<string> ids, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Headings of those of the ids that are held and not withdrawn.</summary>
    public Task<IReadOnlyList<CableHeading>> HeadingsAsync(IReadOnlyCollection<string> ids, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Cables (not withdrawn) whose text refers to the id, held or not, oldest first; at most <paramref name="limit"/>.</summary>
    public Task<IReadOnlyList<CableHeading>> CitingAsync(string id, int limit, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>The cables of the same post just before and behind in time (ties by id).</summary>
    public Task<(CableHeading? Earlier, CableHeading? Later)> NeighboursAsync(string id, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>The revisions, oldest first; empty for a cable not held.</summary>
    public Task<IReadOnlyList<Revision>> RevisionsAsync(string id, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>One revision with text and bytes; null where there is none or the cable is withdrawn.</summary>
    public Task<RevisionText?> RevisionAsync(string id, int number, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Counts over the whole archive, withdrawn cables left out. Kept until the archive changes.</summary>
    public Task<Holdings> HoldingsAsync(CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Ids that begin with the given text, for the map of the site and the like, in order of id; at most 50,000.</summary>
    public IAsyncEnumerable<CableHeading> AllAsync(CancellationToken stop) => throw new NotSupportedException();
}
