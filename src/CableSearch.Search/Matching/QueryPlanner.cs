using CableSearch.Cables.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Plans how a query tree is run.</summary>
internal sealed class QueryPlanner(TextQuery text, FieldQuery fields)
{
    // An id among the words of a query is what the reader wants; what cites it comes next.
    private const float IdWeight = 1000;
    private const float CitingWeight = 5;

    private const float SideBySideWeight = 1;

    public SearchPlan Build(QueryTree tree) => Build(tree, []) ?? new PlannedLeaf(null, new BooleanQuery());

    /// <summary>Adds what lifts documents: those with the words of a plain query side by side, the cable whose id is named. It finds nothing of its own.</summary>
    public Query Lifted(QueryTree tree, Query query)
    {
        IReadOnlyList<QueryTree> parts = tree is AllOf all ? all.Parts : [tree];
        Leaf[] plain = [.. parts.OfType<Leaf>().Where(l => l is { Field: null, Form: LeafForm.Word })];
        BooleanQuery lifted = new(disableCoord: true) { { query, Occur.MUST } };
        if (plain.Length > 1 && text.SideBySide(plain.Select(l => l.Text)) is { } near)
        {
            near.Boost = SideBySideWeight;
            lifted.Add(near, Occur.SHOULD);
        }
        foreach (Leaf leaf in plain)
            if (NamedCable.Of(leaf) is { } id) lifted.Add(new TermQuery(new(IndexFields.Key, id.ToString())) { Boost = IdWeight }, Occur.SHOULD);
        return lifted.Clauses.Count == 1 ? query : lifted;
    }

    // The scope is the fields that words without a field must stand in; empty for the whole text. Null is what the budget did not reach.
    private SearchPlan? Build(QueryTree tree, IReadOnlyList<string> scope) => tree switch
    {
        AllOf all when all.Parts.Any(TreeBuilder.IsScope) => Scoped(all),
        AllOf all => Joined(all.Parts, scope, isAny: false),
        AnyOf any => Joined(any.Parts, scope, isAny: true),
        Excluded not => Build(not.Part, scope) is { } part ? new PlannedExclusion(part) : null,
        Leaf { Field: null } leaf => Planned(leaf, scope is [] && NamedCable.Of(leaf) is { } id ? OfCable(id, leaf) : text.Build(leaf, scope)),
        Leaf { Field: QueryFields.In } leaf => InScopes([leaf]),
        Leaf { Field: { } field } leaf when QueryFields.Texts.Contains(field) => Planned(leaf, text.Build(leaf, [field])),
        Leaf leaf => Planned(leaf, fields.Build(leaf) ?? text.Build(leaf, scope)),
        _ => new PlannedLeaf(null, new MatchAllDocsQuery()),
    };

    // An id means the cable, what cites it, and whatever else names it.
    private BooleanQuery OfCable(CableId id, Leaf leaf)
    {
        BooleanQuery any = new(disableCoord: true)
        {
            { new TermQuery(new(IndexFields.Key, id.ToString())), Occur.SHOULD },
            { new TermQuery(new(IndexFields.Cites, id.ToString())) { Boost = CitingWeight }, Occur.SHOULD },
        };
        if (text.Build(leaf, []) is { } words) any.Add(words, Occur.SHOULD);
        return any;
    }

    private static PlannedLeaf? Planned(Leaf leaf, Query? query) => query is null ? null : new(leaf, query);

    private PlannedParts? Joined(IEnumerable<QueryTree> parts, IReadOnlyList<string> scope, bool isAny)
    {
        SearchPlan[] planned = [.. parts.Select(p => Build(p, scope)).OfType<SearchPlan>()];
        return planned is [] ? null : new(planned, isAny);
    }

    // "in:summary colonel" asks for the colonel within the summary, "in:summary" alone for a cable that has one.
    private PlannedParts Scoped(AllOf all)
    {
        Leaf[] scopes = [.. all.Parts.OfType<Leaf>().Where(TreeBuilder.IsScope)];
        SearchPlan? within = Joined(all.Parts.Where(p => !TreeBuilder.IsScope(p)), [.. scopes.Select(FieldOf)], isAny: false);
        return new(within is null ? [InScopes(scopes)] : [within, InScopes(scopes)], IsAny: false);
    }

    private static PlannedLeaf InScopes(Leaf[] scopes) => new(scopes[0], FieldQuery.AnyOf(IndexFields.Has, scopes.Select(FieldOf)));

    private static string FieldOf(Leaf scope) =>
        scope.Text.Equals("comment", StringComparison.OrdinalIgnoreCase) ? IndexFields.Comment : IndexFields.Summary;
}
