namespace CableSearch.Archive.Contract;

/// <summary>What parsing again changed, of cables or of articles.</summary>
/// <param name="Read">Records that were parsed.</param>
/// <param name="Changed">Records of which any field changed.</param>
/// <param name="Uncompared">Records without hashes of their fields to compare with.</param>
/// <param name="Fields">Records that changed in a field, by its name; fields without any are left out.</param>
public sealed record ReparseCounts(long Read, long Changed, long Uncompared, IReadOnlyDictionary<string, long> Fields)
{
    /// <summary>
    /// Ids of cables or slugs of articles whose text can't be read, each with what is wrong; they keep what was derived from it before.
    /// </summary>
    public IReadOnlyList<string> Damaged { get; init; } = [];

    /// <summary>Nothing parsed.</summary>
    public static ReparseCounts None { get; } = new(0, 0, 0, new Dictionary<string, long>());

    /// <summary>Both together.</summary>
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
