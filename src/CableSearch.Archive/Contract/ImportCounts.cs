namespace CableSearch.Archive.Contract;

/// <summary>Numbers of imported records, by result.</summary>
/// <param name="Cables">New cables.</param>
/// <param name="Revisions">New revisions of cables that the archive had already.</param>
/// <param name="Articles">New or changed articles.</param>
/// <param name="Unchanged">Records that the archive had already.</param>
/// <param name="Rejected">Rejected records, including records that an earlier import had rejected already.</param>
public sealed record ImportCounts(long Cables, long Revisions, long Articles, long Unchanged, long Rejected)
{
    /// <summary>Counts that are all 0.</summary>
    public static ImportCounts Zero { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Number of all records.</summary>
    public long Total => Cables + Revisions + Articles + Unchanged + Rejected;

    /// <summary>Adds each number of one object to the same number of the other.</summary>
    public static ImportCounts operator +(ImportCounts a, ImportCounts b) =>
        new(a.Cables + b.Cables, a.Revisions + b.Revisions, a.Articles + b.Articles, a.Unchanged + b.Unchanged, a.Rejected + b.Rejected);

    /// <summary>Adds each number of one object to the same number of the other.</summary>
    public static ImportCounts Add(ImportCounts left, ImportCounts right) => left + right;
}
