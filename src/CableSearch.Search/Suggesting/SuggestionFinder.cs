using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>Suggests other searches, if the reader's search has few hits or probably does not say what the reader meant.</summary>
/// <param name="query">The reader's search.</param>
/// <param name="planner">Plans further queries within what remains of the search's work budget (limit on the work of one search).</param>
/// <param name="documents">Finds documents within the filters of the search.</param>
internal sealed class SuggestionFinder(PlannedQuery query, SearchPlanner planner, DocumentFinder documents)
{
    // Clauses are counted one by one only if the query has at most this many. Readers would rewrite a longer query, not drop one of its
    // clauses.
    private const int MaxClauses = 8;

    // Largest number of notes for the reader. More would push the hits off a small screen.
    private const int MaxNotes = 8;

    /// <summary>The suggestions for a search with the given number of hits.</summary>
    public SearchSuggestions Find(int total)
    {
        if (query.Request.Query.Length == 0) return SearchSuggestions.None;
        bool isLittle = total <= CloseMatchFinder.MaxHits;
        return new()
        {
            Clauses = total == 0 ? CountClauses() : [],
            Spellings = isLittle ? new SpellingSuggester(query.Tree, planner.Terms, planner.Text, documents).Find(total) : [],
            SimilarIds = query.NamedCable is { } id ? SimilarIdFinder.Of(id, planner.Terms) : [],
            WithoutFilters = total == 0 && query.IsNarrowed ? documents.CountAnywhere(query.Tree) : 0,
            Filters = new FilterSuggester(query.Tree, query.Request.Filters, documents).Find(),
            Notes = [.. Notes(isLittle).Distinct(StringComparer.Ordinal).Take(MaxNotes)],
        };
    }

    private IReadOnlyList<ClauseCount> CountClauses()
    {
        IReadOnlyList<QueryTree> clauses = QueryClauses.Of(query.Tree);
        return clauses.Count > MaxClauses ? [] : [.. clauses.Select(Count)];
    }

    private ClauseCount Count(QueryTree clause)
    {
        int count = documents.Count(clause);
        QueryTree? rest = QueryClauses.Without(query.Tree, clause);
        return new(clause.ToString(), count, rest?.ToString(), rest is null ? 0 : documents.Count(rest));
    }

    private IEnumerable<string> Notes(bool isLittle)
    {
        IEnumerable<string> onScopes = OnExcludedScopes(query.Tree);
        return isLittle ? OnUnusedValues(query.Tree).Concat(OnUnusedFilters()).Concat(onScopes) : onScopes;
    }

    // Notes for the reader on field values in the query, such as a post, that no document has. Often the archive has the same value under
    // another name.
    private IEnumerable<string> OnUnusedValues(QueryTree tree) => tree switch
    {
        AllOf all => all.Parts.SelectMany(OnUnusedValues),
        AnyOf any => any.Parts.SelectMany(OnUnusedValues),
        Excluded not => OnUnusedValues(not.Part),
        Clause { Field: { } field } clause when !QueryFields.Texts.Contains(field) && documents.Match(clause).Cardinality == 0 =>
            [$"Nothing here has “{clause}”."],
        _ => [],
    };

    private IEnumerable<string> OnUnusedFilters() => query.Request.Filters
        .Where(f => planner.Terms.DocumentFrequency(f.Field, f.Value) == 0)
        .Select(f => $"Nothing here has “{f.Value}” for its {f.Field}: a filter takes a value as the lists beside the results have it.");

    // Notes for the reader on queries such as "-in:summary police". This query excludes every cable with a summary, which the reader
    // probably did not mean.
    private static IEnumerable<string> OnExcludedScopes(QueryTree tree) => QueryClauses.Of(tree).OfType<Excluded>()
        .Select(e => e.Part).OfType<Clause>().Where(TreeBuilder.IsScope)
        .Select(s => $"“-{s}” leaves out every cable that has a {s.Text}, whatever stands in it.");
}
