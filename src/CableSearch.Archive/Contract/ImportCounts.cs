namespace CableSearch.Archive.Contract;

/// <summary>What became of imported records.</summary>
/// <param name="Cables">New cables.</param>
/// <param name="Revisions">New texts of cables that were held.</param>
/// <param name="Articles">New or changed articles.</param>
/// <param name="Unchanged">Records that were held as they are.</param>
/// <param name="Rejected">Rejected records, also those that are stored already.</param>
public sealed record ImportCounts(long Cables, long Revisions, long Articles, long Unchanged, long Rejected)
{
    /// <summary>None.</summary>
    public static ImportCounts Zero { get; } = new(0, 0, 0, 0, 0);

    /// <summary>All records.</summary>
    public long Total => Cables + Revisions + Articles + Unchanged + Rejected;

    /// <summary>Adds two.</summary>
    public static ImportCounts operator +(ImportCounts a, ImportCounts b) =>
        new(a.Cables + b.Cables, a.Revisions + b.Revisions, a.Articles + b.Articles, a.Unchanged + b.Unchanged, a.Rejected + b.Rejected);

    /// <summary>Adds two.</summary>
    public static ImportCounts Add(ImportCounts left, ImportCounts right) => left + right;
}
