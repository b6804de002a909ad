using CableSearch.Archive.Cables;

namespace CableSearch.Web.Browse;

/// <summary>TAGS with their meanings.</summary>
internal static class TagCounts
{
    /// <summary>Labels such as <c>SNAR · narcotics</c>.</summary>
    public static IEnumerable<HeldCount> Labelled(Holdings holdings) =>
        holdings.Tags.Select(t => t.Label == t.Value ? t : t with { Label = $"{t.Value} · {t.Label}" });
}
