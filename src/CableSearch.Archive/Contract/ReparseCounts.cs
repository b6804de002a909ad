namespace CableSearch.Archive.Contract;

/// <summary>Numbers of cables or articles that were parsed again, and of those in which a field changed.</summary>
/// <param name="Read">Number of records that were parsed.</param>
/// <param name="Changed">Number of records in which a field changed.</param>
/// <param name="Uncompared">
/// Number of records that could not be compared, because an older version stored no hashes of their fields.
/// </param>
/// <param name="Fields">For each field that changed anywhere, its name and the number of records in which it changed.</param>
public sealed record ReparseCounts(long Read, long Changed, long Uncompared, IReadOnlyDictionary<string, long> Fields)
{
    /// <summary>
    /// Ids of cables or slugs of articles whose stored text can't be read, each with the reason. The derived columns of these records stay
    /// as they were.
    /// </summary>
    public IReadOnlyList<string> Damaged { get; init; } = [];

    /// <summary>Counts that are all 0.</summary>
    public static ReparseCounts None { get; } = new(0, 0, 0, new Dictionary<string, long>());

    /// <summary>Adds each number of this object to the same number of another.</summary>
    public ReparseCounts Plus(ReparseCounts other) => new(Read + other.Read, Changed + other.Changed, Uncompared + other.Uncompared,
        Fields.Concat(other.Fields).GroupBy(f => f.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(f => f.Value), StringComparer.Ordinal))
    {
        Damaged = [.. Damaged, .. other.Damaged],
    };

    internal static ReparseCounts OfDamaged(string id, string reason) => None with { Read = 1, Damaged = [$"{id}: {reason}"] };

    internal static ReparseCounts OfOne(IReadOnlyList<string>? differences) => differences is null
        ? new(1, 0, 1, new Dictionary<string, long>())
        : new(1, differences.Count > 0 ? 1 : 0, 0, differences.ToDictionary(f => f, _ => 1L, StringComparer.Ordinal));
}
