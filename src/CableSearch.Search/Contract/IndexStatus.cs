using System.Globalization;

namespace CableSearch.Search.Contract;

/// <summary>How far an index is.</summary>
/// <param name="Change">Last change of the archive that is searchable.</param>
/// <param name="ArchiveChange">Last change of the archive, as last seen.</param>
/// <param name="Documents">Searchable documents.</param>
/// <param name="Generation">Name of the generation in use; empty while there is none.</param>
/// <param name="Remark">A sentence when an index did not verify or is being rebuilt; otherwise null.</param>
public sealed record IndexStatus(long Change, long ArchiveChange, int Documents, string Generation, string? Remark)
{
    /// <summary>Whether there is an index to search, however far it is.</summary>
    public bool IsThere => Generation.Length > 0;

    /// <summary>
    /// The index is complete when it holds this change: the archive's last one when this process began. Until then a search that finds
    /// nothing says nothing about the archive.
    /// </summary>
    public long Wanted { get; init; }

    /// <summary>Number of documents that the archive had at <see cref="Wanted"/>; 0 if the index is complete.</summary>
    public int Expected { get; init; }

    /// <summary>Whether the index does not yet hold what the archive held when this process began.</summary>
    public bool IsBeingBuilt => Change < Wanted;

    /// <summary>How much can be found while <see cref="IsBeingBuilt"/>, a sentence for a reader; null otherwise.</summary>
    public string? Progress => IsBeingBuilt
        ? string.Create(CultureInfo.InvariantCulture,
            $"The search index is being built: {Documents:N0} of {Math.Max(Expected, Documents):N0} documents can be found so far.")
        : null;

    /// <summary>Whether all that is known to be in the archive is searchable.</summary>
    public bool IsComplete => Change >= ArchiveChange;
}
