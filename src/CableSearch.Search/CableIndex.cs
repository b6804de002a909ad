using CableSearch.Archive;
using CableSearch.Cables;
using CableSearch.Search.Results;
using Microsoft.Extensions.Logging;

namespace CableSearch.Search;

/// <summary>
/// The door of this room: the index of an archive. Derived and disposable: it follows the archive's change sequence, proves itself when it is opened,
/// and is made anew beside the one in use when it must be. Safe to use from many threads.
/// </summary>
public sealed class CableIndex : IAsyncDisposable
{
    /// <summary>
    /// Opens the newest commit that verifies, or an empty index that <see cref="FollowAsync"/> then fills. Never fails for what the folder contains.
    /// While another process writes the index the folder is opened for reading only, and follows that process's commits.
    /// </summary>
    public static Task<CableIndex> OpenAsync(IndexSettings settings, CableArchive archive, TimeProvider clock, ILogger<CableIndex> log, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>How far the index is.</summary>
    public IndexStatus Status => throw new NotSupportedException();

    /// <summary>Follows the archive until stopped; looks for changes twice a second. Errors of the archive or disk are logged and tried again.</summary>
    public Task FollowAsync(CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Returns when the index holds all that the archive held at the call, indexing it if nobody else does.</summary>
    public Task CatchUpAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Builds a new generation beside the one in use, verifies it and swaps it in; other processes on the folder swap too.</summary>
    public Task RebuildAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Answers a search. Bounded work for any request.</summary>
    public Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>All values of one facet for a request, in the facet's order.</summary>
    public Task<IReadOnlyList<FacetValue>> FacetAsync(SearchRequest request, string field, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Where the words of a query stand in the paragraphs of a cable (by anchor) and in its title (key empty). Does not touch the index.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Mark>> MarksIn(Cable cable, string title, string query) => throw new NotSupportedException();

    /// <summary>All keys of documents that match (canonical ids; <c>article:slug</c>), for comparisons with a truth; streamed in order of documents.</summary>
    public IEnumerable<string> AllMatches(SearchRequest request) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>Settings of the index.</summary>
public sealed record IndexSettings
{
    /// <summary>Folder that holds the generations.</summary>
    public required string Folder { get; init; }
}

/// <summary>How far an index is.</summary>
/// <param name="Change">Last change of the archive that is searchable.</param>
/// <param name="ArchiveChange">Last change of the archive, as last seen.</param>
/// <param name="Documents">Searchable documents.</param>
/// <param name="Generation">Name of the generation in use.</param>
/// <param name="Remark">A sentence when something was set aside or is being rebuilt; otherwise null.</param>
public sealed record IndexStatus(long Change, long ArchiveChange, int Documents, string Generation, string? Remark)
{
    /// <summary>Whether all that is known to be in the archive is searchable.</summary>
    public bool IsComplete => Change >= ArchiveChange;
}
