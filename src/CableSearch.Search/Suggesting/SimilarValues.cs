using CableSearch.Cables.Tables;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds values of a field, such as posts, that are spelled similarly to a given value.</summary>
internal static class SimilarValues
{
    private const int MaxEdits = 2;

    /// <summary>Values of a field, as a query writes them, that are spelled similarly to the typed value, most similar first.</summary>
    public static IEnumerable<string> Of(string field, string typed, TermDictionary terms) => Names(field, terms)
        .Select(name => (Name: name, Edits: EditDistance.Between(typed, name.ToLowerInvariant(), MaxEdits)))
        .Where(n => n.Edits is > 0 and <= MaxEdits && n.Name.Length > n.Edits + 1)
        .OrderBy(n => n.Edits).ThenBy(n => n.Name, StringComparer.Ordinal)
        .Select(n => n.Name).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Names(string field, TermDictionary terms) => field switch
    {
        "post" => PostTable.Posts
            .Where(p => terms.DocumentFrequency(IndexFields.Post, p.Slug) > 0)
            .SelectMany(p => new[] { WithoutKind(p.Slug), p.Slug }),
        "country" => PostTable.Countries.Where(c => terms.DocumentFrequency(IndexFields.Country, c.Code) > 0).Select(c => c.Slug),
        _ => terms.WithPrefix(field, "").Select(v => v.Word),
    };

    // The slug (name in addresses) of a post without the kind of post: "embassy-lima" becomes "lima".
    private static string WithoutKind(string slug) => slug[(slug.IndexOf('-', StringComparison.Ordinal) + 1)..];
}
