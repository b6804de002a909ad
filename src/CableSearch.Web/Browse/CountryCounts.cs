using CableSearch.Archive.Cables;
using CableSearch.Cables.Posts;

namespace CableSearch.Web.Browse;

/// <summary>Countries as they stand in addresses.</summary>
internal static class CountryCounts
{
    /// <summary>The countries with their slugs for values.</summary>
    public static IEnumerable<HeldCount> WithSlugs(Holdings holdings) =>
        holdings.Countries.Select(c => c with { Value = PostTable.CountryOfCode(c.Value)?.Slug ?? c.Value });
}
