using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds suggestions that help a reader on when a search finds little, or not what was meant.</summary>
/// <param name="query">The search.</param>
/// <param name="planner">Its planner, with what is left of its budget.</param>
/// <param name="documents">Finds documents within its filters.</param>
internal sealed class SuggestionFinder(PlannedQuery query, SearchPlanner planner, DocumentFinder documents)
{
    // With more clauses than these, a reader rewrites the query instead of dropping a clause.
    private const int MaxClauses = 8;

    // More notes than these would push the hits off a small screen.
    private const int MaxNotes = 8;

    /// <summary>The suggestions for a search with so many hits.</summary>
    public SearchSuggestions Find(int total)
    {
        if (query.Request.Query.Length == 0) return SearchSuggestions.None;
        bool isLittle = total <= CloseMatchFinder.MaxHits;
        return new()
        {
            Clauses = total == 0 ? CountClauses() : [],
            Spellings = isLittle ? new SpellingSuggester(query.Tree, planner.Terms, planner.Text, documents).Find(total) : [],
            SimilarIds = query.NamedCable is { } id ? SimilarIdFinder.Of(id, planner.Terms) : [],
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

    // A value that no document has is often another name of a value that many have.
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

    // Who writes "-in:summary police" most likely means something else.
    private static IEnumerable<string> OnExcludedScopes(QueryTree tree) => QueryClauses.Of(tree).OfType<Excluded>()
        .Select(e => e.Part).OfType<Clause>().Where(TreeBuilder.IsScope)
        .Select(s => $"“-{s}” leaves out every cable that has a {s.Text}, whatever stands in it.");
}
