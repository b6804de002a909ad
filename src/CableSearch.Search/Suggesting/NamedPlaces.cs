using CableSearch.Cables.Tables;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds posts and countries that words of a query name, to offer as filters.</summary>
internal static class NamedPlaces
{
    private const int MaxOffers = 3;

    // "Trinidad and Tobago", "US Mission Geneva": as many words as a name has.
    private const int MaxWords = 4;

    public static IReadOnlyList<OfferedFilter> In(SearchRunner runner)
    {
        QueryTree tree = runner.Read.Tree;
        IReadOnlyList<QueryTree> parts = QueryParts.Of(tree);
        List<OfferedFilter> offers = [];
        HashSet<int> taken = [];
        for (int length = Math.Min(MaxWords, parts.Count); length > 0; length--)
        {
            for (int start = 0; start + length <= parts.Count && offers.Count < MaxOffers; start++)
            {
                int[] places = [.. Enumerable.Range(start, length)];
                if (Array.Exists(places, taken.Contains) || Name(parts, places) is not { } name) continue;
                SearchFilter[] named = [.. FiltersOf(name).Where(f => !runner.Request.Filters.Contains(f))];
                if (named is []) continue;
                taken.UnionWith(places);
                QueryTree[] rest = [.. parts.Where((_, i) => !places.Contains(i))];
                string query = rest is [] ? "" : TreeBuilder.All(rest).ToString();
                offers.AddRange(named.Select(f => new OfferedFilter(f, FacetLabels.Of(f.Field, f.Value), query, Count(runner, rest, f))).Where(o => o.Count > 0));
            }
        }
        return [.. offers.Take(MaxOffers)];
    }

    private static string? Name(IReadOnlyList<QueryTree> parts, int[] places)
    {
        List<string> words = [];
        foreach (int place in places)
        {
            if (parts[place] is not Leaf { Field: null, Form: LeafForm.Word or LeafForm.Phrase } leaf) return null;
            words.AddRange(Tokenizer.Read(leaf.Text).Select(t => t.Folded));
        }
        return string.Join('-', words);
    }

    private static IEnumerable<SearchFilter> FiltersOf(string name)
    {
        foreach (Post post in PostTable.Posts)
            if (post.Slug == name || post.Slug == "embassy-" + name || post.Slug == "consulate-" + name) yield return new("post", post.Slug);
        if (PostTable.CountryOfSlug(name) is { } country) yield return new("country", country.Code);
    }

    private static int Count(SearchRunner runner, QueryTree[] rest, SearchFilter filter)
    {
        Lucene.Net.Util.FixedBitSet found = runner.Matcher.Match(runner.Builder.Build(rest is [] ? QueryTree.All : TreeBuilder.All(rest)));
        found.And(MatchedDocuments.Of(runner.Searcher, FieldQuery.One(filter.Field, filter.Value)));
        return runner.Narrow(found).Cardinality;
    }
}
