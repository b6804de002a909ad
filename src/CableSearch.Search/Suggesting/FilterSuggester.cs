using CableSearch.Cables.Tables;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using Lucene.Net.Util;

namespace CableSearch.Search.Suggesting;

/// <summary>Suggests filters for posts (embassies, consulates) and countries that the query names.</summary>
/// <param name="tree">The query.</param>
/// <param name="chosen">Filters that the reader has already selected.</param>
/// <param name="documents">Finds documents within the filters of the search.</param>
internal sealed class FilterSuggester(QueryTree tree, IReadOnlyList<SearchFilter> chosen, DocumentFinder documents)
{
    private const int MaxSuggestions = 3;

    // Largest number of words in the name of a post or country. Longer names are not recognised in a query.
    private const int MaxWords = 4;

    /// <summary>At most three suggested filters, each of which finds at least one document. Filters for longer names come first.</summary>
    public IReadOnlyList<SuggestedFilter> Find()
    {
        IReadOnlyList<QueryTree> clauses = QueryClauses.Of(tree);
        List<SuggestedFilter> suggestions = [];
        HashSet<int> taken = [];
        for (int length = Math.Min(MaxWords, clauses.Count); length > 0; length--)
        {
            for (int start = 0; start + length <= clauses.Count && suggestions.Count < MaxSuggestions; start++)
            {
                int[] places = [.. Enumerable.Range(start, length)];
                if (Array.Exists(places, taken.Contains) || NameOf(clauses, places) is not { } name) continue;
                SearchFilter[] named = [.. FiltersNamed(name).Where(f => !chosen.Contains(f))];
                if (named is []) continue;
                taken.UnionWith(places);
                QueryTree[] rest = [.. clauses.Where((_, i) => !places.Contains(i))];
                suggestions.AddRange(named.Select(f => Suggestion(f, rest)).Where(s => s.Count > 0));
            }
        }
        return [.. suggestions.Take(MaxSuggestions)];
    }

    private SuggestedFilter Suggestion(SearchFilter filter, QueryTree[] rest)
    {
        QueryTree query = rest is [] ? QueryTree.All : TreeBuilder.All(rest);
        FixedBitSet found = documents.Match(query);
        found.And(documents.Match(FieldQuery.One(filter.Field, filter.Value)));
        return new(filter, FacetLabels.Of(filter.Field, filter.Value), query.ToString(), documents.Narrow(found).Cardinality);
    }

    private static string? NameOf(IReadOnlyList<QueryTree> clauses, int[] places)
    {
        List<string> words = [];
        foreach (int place in places)
        {
            if (clauses[place] is not Clause { Field: null, Form: ClauseForm.Word or ClauseForm.Phrase } clause) return null;
            words.AddRange(Tokenizer.Read(clause.Text).Select(t => t.Folded));
        }
        return string.Join('-', words);
    }

    private static IEnumerable<SearchFilter> FiltersNamed(string name)
    {
        (string embassy, string consulate) = ("embassy-" + name, "consulate-" + name);
        foreach (Post post in PostTable.Posts)
            if (post.Slug == name || post.Slug == embassy || post.Slug == consulate)
                yield return new("post", post.Slug);
        if (PostTable.CountryOfSlug(name) is { } country) yield return new("country", country.Code);
    }
}
