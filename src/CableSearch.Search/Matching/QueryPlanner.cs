using CableSearch.Cables.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Plans query trees.</summary>
internal sealed class QueryPlanner(TextQuery text, FieldQuery fields)
{
    // A reader who types an id among other words wants that cable; what cites it comes next.
    private const float IdBoost = 1000;
    private const float CitingBoost = 5;

    private const float SideBySideBoost = 1;

    /// <summary>The plan of a tree. What the budget does not reach is left out.</summary>
    public SearchPlan Plan(QueryTree tree) => Plan(tree, []) ?? new PlannedClause(null, new BooleanQuery());

    /// <summary>
    /// Adds boosts to what scores a tree: for documents that have the words of a plain query side by side, and for a cable whose id is
    /// named. The boosts find no documents of their own.
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

    // The scope is the fields in which words without a field must stand; none means the whole text.
    // The result is null where the budget does not reach.
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

    // An id means the cable itself, what cites it, and whatever else names it.
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

    // "in:summary colonel" asks for the colonel within the summary; "in:summary" alone asks for a cable that has a summary.
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
