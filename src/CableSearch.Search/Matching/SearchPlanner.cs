using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// Plans one search. All queries of the search share one dictionary of the index and one work budget (limit on the work of one search).
/// </summary>
internal sealed class SearchPlanner
{
    // Boosts (weights) for a query that is the id of a cable and nothing else. The cable comes first, then documents that cite it, then
    // documents whose text contains the id.
    private const float WholeIdBoost = 1000;
    private const float CitingBoost = 5;

    private SearchPlanner(WorkBudget budget, IndexTerms index, TermDictionary terms, TextQuery text) =>
        (Budget, Index, Terms, Text, Trees) = (budget, index, terms, text, new(text, new(terms)));

    /// <summary>The limit on the work of the search, and how much of it is left.</summary>
    public WorkBudget Budget { get; }

    /// <summary>Looks up single terms of the index.</summary>
    public IndexTerms Index { get; }

    /// <summary>Finds words in the dictionary of the index: by pattern, by prefix, or similar to a word.</summary>
    public TermDictionary Terms { get; }

    /// <summary>Makes queries for words in texts.</summary>
    public TextQuery Text { get; }

    /// <summary>Plans query trees: the query itself and, for suggestions, single clauses or other spellings.</summary>
    public QueryPlanner Trees { get; }

    /// <summary>Makes a planner with a new work budget for one search over one state of the index.</summary>
    /// <param name="reader">The state of the index.</param>
    /// <param name="tree">
    /// The query. All its patterns, such as <c>nar*</c>, share one limit on the number of words that they may match.
    /// </param>
    /// <param name="stems">Makes the stems of words.</param>
    /// <param name="known">The terms that earlier searches looked up.</param>
    /// <param name="gone">Cancelled when the client has disconnected.</param>
    public static SearchPlanner For(IndexReader reader, QueryTree tree, Stems stems, KnownTerms known, CancellationToken gone)
    {
        WorkBudget budget = WorkBudget.For(reader, CountPatterns(tree), gone);
        IndexTerms index = new(reader, known);
        TermDictionary terms = new(index, budget);
        return new(budget, index, terms, new(stems, terms, budget));
    }

    /// <summary>Parses and plans a request over one state of the index.</summary>
    public static PlannedQuery Plan(SearchRequest request, IndexReader reader, Stems stems, KnownTerms known, CancellationToken gone)
    {
        ParsedQuery parsed = QueryParser.Parse(request.Query);
        return For(reader, parsed.Tree, stems, known, gone).Plan(request, parsed);
    }

    /// <summary>Plans a request whose query is already parsed.</summary>
    public PlannedQuery Plan(SearchRequest request, ParsedQuery parsed)
    {
        CableId? named = NamedCable.Of(request.Query, parsed.Tree, IsKnown);
        SearchPlan plan = WithId(Trees.Plan(parsed.Tree), parsed.Tree, named);
        bool isRanked = PlannedQuery.SortOf(request) == SearchSort.Relevance;
        return new(request, parsed, named, plan, new(() => isRanked ? Scoring(plan, parsed.Tree) : null), Index);
    }

    private Query? Scoring(SearchPlan plan, QueryTree tree) => plan.Scoring() is { } query ? Trees.Boosted(tree, query) : null;

    private bool IsKnown(CableId id) =>
        Terms.DocumentFrequency(IndexFields.Key, id.ToString()) + Terms.DocumentFrequency(IndexFields.Cites, id.ToString()) > 0;

    private static SearchPlan WithId(SearchPlan plan, QueryTree tree, CableId? named)
    {
        if (named is not { } id || tree is Clause { Field: "id" }) return plan;
        return new PlannedGroup(
        [
            new PlannedClause(null, new TermQuery(new(IndexFields.Key, id.ToString())) { Boost = WholeIdBoost }),
            new PlannedClause(null, new TermQuery(new(IndexFields.Cites, id.ToString())) { Boost = CitingBoost }),
            plan,
        ], IsAny: true);
    }

    private static int CountPatterns(QueryTree tree) => tree switch
    {
        Clause { Form: ClauseForm.Pattern or ClauseForm.Fuzzy } => 1,
        Excluded not => CountPatterns(not.Part),
        AllOf all => all.Parts.Sum(CountPatterns),
        AnyOf any => any.Parts.Sum(CountPatterns),
        _ => 0,
    };
}
