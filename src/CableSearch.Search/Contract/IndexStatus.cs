using System.Globalization;

namespace CableSearch.Search.Contract;

/// <summary>
/// How much of the archive an index contains. The archive numbers its changes. Each import, revision or withdrawal of a document is a
/// change.
/// </summary>
/// <param name="Change">Number of the last change that is searchable.</param>
/// <param name="ArchiveChange">Number of the archive's last change, as it was when the index last looked at the archive.</param>
/// <param name="Documents">Number of searchable documents.</param>
/// <param name="Generation">Name of the generation (copy of the index) in use; empty while there is none.</param>
/// <param name="Remark">A sentence for the reader if the index was damaged or is being rebuilt; otherwise null.</param>
public sealed record IndexStatus(long Change, long ArchiveChange, int Documents, string Generation, string? Remark)
{
    /// <summary>Whether there is an index to search, even an incomplete one.</summary>
    public bool IsThere => Generation.Length > 0;

    /// <summary>
    /// Number of the archive's last change when this process began, or when <c>WantAllAsync</c> was last called. Until the index contains
    /// this change, the index counts as being built: a search may find nothing although the archive has matching documents.
    /// </summary>
    public long Wanted { get; init; }

    /// <summary>Number of documents that the archive had at change <see cref="Wanted"/>; 0 once the index contains that change.</summary>
    public int Expected { get; init; }

    /// <summary>Whether the index is being built: the archive's change number <see cref="Wanted"/> is not searchable yet.</summary>
    public bool IsBeingBuilt => Change < Wanted;

    /// <summary>How much can be found so far, as a sentence for the reader; null unless <see cref="IsBeingBuilt"/>.</summary>
    public string? Progress => IsBeingBuilt
        ? string.Create(CultureInfo.InvariantCulture,
            $"The search index is being built: {Documents:N0} of {Math.Max(Expected, Documents):N0} documents can be found so far.")
        : null;

    /// <summary>Sentences for the reader about what can't be found yet or was damaged; empty if everything can be found.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            string? progress = Progress ?? (IsComplete ? null : string.Create(CultureInfo.InvariantCulture,
                $"The newest documents are being indexed: {Documents:N0} documents can be found so far, and "
                + $"{ArchiveChange - Change:N0} changes are still missing."));
            return [.. new[] { progress, Remark }.OfType<string>()];
        }
    }

    /// <summary>Whether the index contains every change that it found when it last looked at the archive.</summary>
    public bool IsComplete => Change >= ArchiveChange;
}
