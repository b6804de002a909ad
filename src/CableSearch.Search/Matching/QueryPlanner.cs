using CableSearch.Cables.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// Makes search plans from query trees: a Lucene query for each clause (word, phrase or field value), joined like the clauses.
/// </summary>
internal sealed class QueryPlanner(TextQuery text, FieldQuery fields)
{
    // Boosts (weights) for the id of a cable in a query that also has other words. The reader wants the cable with this id first, and the
    // cables that cite it next.
    private const float IdBoost = 1000;
    private const float CitingBoost = 5;

    private const float SideBySideBoost = 1;

    /// <summary>
    /// The plan for a query tree. If too little of the work budget (limit on the work of one search) is left for a clause, the clause is
    /// left out.
    /// </summary>
    public SearchPlan Plan(QueryTree tree) => Plan(tree, []) ?? new PlannedClause(null, new BooleanQuery());

    /// <summary>
    /// Adds boosts (weights) to the query that scores a tree. Documents that contain the words of a plain query side by side get a higher
    /// score. So does a cable whose id is in the query. The boosts do not make further documents match.
    /// </summary>
    public Query Boosted(QueryTree tree, Query query)
    {
        IReadOnlyList<QueryTree> parts = tree is AllOf all ? all.Parts : [tree];
        Clause[] plain = [.. parts.OfType<Clause>().Where(c => c is { Field: null, Form: ClauseForm.Word })];
        BooleanQuery boosted = new(disableCoord: true) { { query, Occur.SHOULD } };
        if (plain.Length > 1 && text.SideBySide(plain.Select(c => c.Text)) is { } sideBySide)
        {
            sideBySide.Boost = SideBySideBoost;
            boosted.Add(sideBySide, Occur.SHOULD);
        }
        foreach (CableId id in plain.Select(NamedCable.Of).OfType<CableId>())
            boosted.Add(new TermQuery(new(IndexFields.Key, id.ToString())) { Boost = IdBoost }, Occur.SHOULD);
        return boosted.Clauses.Count == 1 ? query : boosted;
    }

    // Plans a part of the query. The scope is the list of fields in which words without a field name are searched for; if it is empty, they
    // are searched for in the whole text. Null if too little of the work budget is left.
    private SearchPlan? Plan(QueryTree tree, IReadOnlyList<string> scope) => tree switch
    {
        AllOf all when all.Parts.Any(TreeBuilder.IsScope) => Scoped(all),
        AllOf all => Group(all.Parts, scope, isAny: false),
        AnyOf any => Group(any.Parts, scope, isAny: true),
        Excluded not => Plan(not.Part, scope) is { } part ? new PlannedExclusion(part) : null,
        Clause clause => PlanClause(clause, scope),
        _ => new PlannedClause(null, new MatchAllDocsQuery()),
    };

    private PlannedClause? PlanClause(Clause clause, IReadOnlyList<string> scope)
    {
        if (clause.Field == QueryFields.In) return InScopes([clause]);
        Query? query = clause.Field switch
        {
            null when scope is [] && NamedCable.Of(clause) is { } id => OfCable(id, clause),
            null => text.Build(clause, scope),
            { } field when QueryFields.Texts.Contains(field) => text.Build(clause, [field]),
            _ => fields.Build(clause) ?? text.Build(clause, scope),
        };
        return query is null ? null : new(clause, query);
    }

    // The query for the id of a cable: it finds the cable itself, documents that cite it, and documents whose text contains the id.
    private BooleanQuery OfCable(CableId id, Clause clause)
    {
        BooleanQuery any = new(disableCoord: true)
        {
            { new TermQuery(new(IndexFields.Key, id.ToString())), Occur.SHOULD },
            { new TermQuery(new(IndexFields.Cites, id.ToString())) { Boost = CitingBoost }, Occur.SHOULD },
        };
        if (text.Build(clause, []) is { } words) any.Add(words, Occur.SHOULD);
        return any;
    }

    private PlannedGroup? Group(IEnumerable<QueryTree> parts, IReadOnlyList<string> scope, bool isAny)
    {
        SearchPlan[] planned = [.. parts.Select(p => Plan(p, scope)).OfType<SearchPlan>()];
        return planned is [] ? null : new(planned, isAny);
    }

    // "in:summary colonel" matches cables with "colonel" in the summary; "in:summary" alone matches all cables with a summary.
    private PlannedGroup Scoped(AllOf all)
    {
        Clause[] scopes = [.. all.Parts.OfType<Clause>().Where(TreeBuilder.IsScope)];
        SearchPlan? within = Group(all.Parts.Where(p => !TreeBuilder.IsScope(p)), [.. scopes.Select(FieldOf)], isAny: false);
        return new(within is null ? [InScopes(scopes)] : [within, InScopes(scopes)], IsAny: false);
    }

    private static PlannedClause InScopes(Clause[] scopes) =>
        new(scopes[0], FieldQuery.AnyOf(IndexFields.Has, scopes.Select(FieldOf)));

    private static string FieldOf(Clause scope) =>
        scope.Text.Equals("comment", StringComparison.OrdinalIgnoreCase) ? IndexFields.Comment : IndexFields.Summary;
}
