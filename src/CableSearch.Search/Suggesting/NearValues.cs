using CableSearch.Cables.Tables;
using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds values of an exact field that are spelt nearly so.</summary>
internal static class NearValues
{
    private const int MaxEdits = 2;

    /// <summary>Values as they stand in a query, nearest first.</summary>
    public static IEnumerable<string> Of(string field, string typed, IndexTerms terms) => Names(field, terms)
        .Select(name => (Name: name, Edits: Edits.Between(typed, name.ToLowerInvariant(), MaxEdits)))
        .Where(n => n.Edits is > 0 and <= MaxEdits && n.Name.Length > n.Edits + 1)
        .OrderBy(n => n.Edits).ThenBy(n => n.Name, StringComparer.Ordinal)
        .Select(n => n.Name).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Names(string field, IndexTerms terms) => field switch
    {
        "post" => PostTable.Posts.Where(p => terms.DocumentsWith(IndexFields.Post, p.Slug) > 0).SelectMany(p => new[] { p.Slug[(p.Slug.IndexOf('-', StringComparison.Ordinal) + 1)..], p.Slug }),
        "country" => PostTable.Countries.Where(c => terms.DocumentsWith(IndexFields.Country, c.Code) > 0).Select(c => c.Slug),
        _ => terms.Beginning(field, "").Select(v => v.Word),
    };
}
