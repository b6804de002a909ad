using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Running;

/// <summary>Turns a query tree into a query of Lucene.Net.</summary>
internal sealed class QueryBuilder(TextQuery text)
{
    public Query Build(QueryTree tree) => Build(tree, []);

    /// <summary>Adds what lifts documents in which the words of a plain query stand side by side; it finds nothing of its own.</summary>
    public static Query Lifted(QueryTree tree, Query query)
    {
        if (tree is not AllOf all) return query;
        string[] words = [.. all.Parts.OfType<Leaf>().Where(l => l is { Field: null, Form: LeafForm.Word }).Select(l => l.Text)];
        return words.Length < 2 ? query : new BooleanQuery(disableCoord: true) { { query, Occur.MUST }, { TextQuery.SideBySide(words), Occur.SHOULD } };
    }

    // The scope is the fields that words without a field must stand in; empty for the whole text.
    private Query Build(QueryTree tree, IReadOnlyList<string> scope) => tree switch
    {
        AllOf all when all.Parts.Any(TreeBuilder.IsScope) => Scoped(all),
        AllOf all => All(all.Parts, scope),
        AnyOf any => Any(any.Parts, scope),
        Excluded => All([tree], scope),
        Leaf { Field: null } leaf => text.Build(leaf, scope),
        Leaf { Field: QueryFields.In } leaf => InScopes([leaf]),
        Leaf { Field: { } field } leaf when QueryFields.Texts.Contains(field) => text.Build(leaf, [field]),
        Leaf leaf => FieldQuery.Build(leaf) ?? text.Build(leaf, scope),
        _ => new MatchAllDocsQuery(),
    };

    private BooleanQuery All(IEnumerable<QueryTree> parts, IReadOnlyList<string> scope)
    {
        BooleanQuery query = new(disableCoord: true);
        bool hasPositive = false;
        foreach (QueryTree part in parts)
        {
            if (part is Excluded not) query.Add(Build(not.Part, scope), Occur.MUST_NOT);
            else
            {
                query.Add(Build(part, scope), Occur.MUST);
                hasPositive = true;
            }
        }
        // What is excluded is taken from something: from everything where nothing else is asked.
        if (!hasPositive) query.Add(new MatchAllDocsQuery(), Occur.MUST);
        return query;
    }

    private BooleanQuery Any(IEnumerable<QueryTree> parts, IReadOnlyList<string> scope)
    {
        BooleanQuery query = new(disableCoord: true);
        foreach (QueryTree part in parts) query.Add(Build(part, scope), Occur.SHOULD);
        return query;
    }

    // "in:summary colonel" asks for the colonel within the summary, "in:summary" alone for a cable that has one.
    private BooleanQuery Scoped(AllOf all)
    {
        Leaf[] scopes = [.. all.Parts.OfType<Leaf>().Where(TreeBuilder.IsScope)];
        BooleanQuery query = All(all.Parts.Where(p => !TreeBuilder.IsScope(p)), [.. scopes.Select(FieldOf)]);
        query.Add(InScopes(scopes), Occur.MUST);
        return query;
    }

    private static Query InScopes(IEnumerable<Leaf> scopes) => FieldQuery.AnyOf(Index.IndexFields.Has, scopes.Select(FieldOf));

    private static string FieldOf(Leaf scope) =>
        scope.Text.Equals("comment", StringComparison.OrdinalIgnoreCase) ? Index.IndexFields.Comment : Index.IndexFields.Summary;
}
