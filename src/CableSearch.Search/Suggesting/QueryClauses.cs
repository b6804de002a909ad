using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using CableSearch.Search.Language;

namespace CableSearch.Search.Suggesting;

/// <summary>Splits a query into its clauses, all of which a document must match.</summary>
internal static class QueryClauses
{
    // Suggestions are made for at most this number of clauses of a query, which limits the work.
    private const int MaxClauses = 24;

    /// <summary>The clauses of a query, in the order of the query.</summary>
    public static IReadOnlyList<QueryTree> Of(QueryTree tree) => tree switch
    {
        AllDocuments => [],
        AllOf all when all.Parts.Any(TreeBuilder.IsScope) => Scoped(all),
        AllOf all => [.. all.Parts.Take(MaxClauses)],
        _ => [tree],
    };

    /// <summary>
    /// The clauses of a query, with each phrase split into single words. So a document with only some words of a phrase can be a close
    /// match.
    /// </summary>
    public static IReadOnlyList<QueryTree> Opened(QueryTree tree)
    {
        IEnumerable<QueryTree> clauses = tree is AnyOf any ? any.Parts.SelectMany(Of) : Of(tree);
        return [.. clauses.SelectMany(Open).Distinct().Take(MaxClauses)];
    }

    /// <summary>The query without one of its clauses; null if no clause remains, or only excluded ones.</summary>
    public static QueryTree? Without(QueryTree tree, QueryTree clause)
    {
        QueryTree[] rest = [.. Of(tree).Where(c => !c.Equals(clause))];
        return rest.All(c => c is Excluded) ? null : TreeBuilder.All(rest);
    }

    /// <summary>The query with one clause replaced by another.</summary>
    public static QueryTree With(QueryTree tree, QueryTree clause, QueryTree other) =>
        TreeBuilder.All([.. Of(tree).Select(c => c.Equals(clause) ? other : c)]);

    /// <summary>
    /// The word of a clause that is one plain word without digits, folded (lower case, no accents); null for any other clause.
    /// </summary>
    public static string? PlainWord(QueryTree clause)
    {
        if (clause is not Clause { Field: null, Form: ClauseForm.Word } plain) return null;
        return Tokenizer.Read(plain.Text).ToArray() is [TextToken only] && only.Folded.All(char.IsLetter) ? only.Folded : null;
    }

    // Applies "in:" to each word: "in:summary drug police" becomes two clauses, "drug" and "police", each within the summary.
    private static QueryTree[] Scoped(AllOf all)
    {
        QueryTree[] scopes = [.. all.Parts.Where(TreeBuilder.IsScope)];
        QueryTree[] clauses = [.. all.Parts.Where(p => !TreeBuilder.IsScope(p)).Take(MaxClauses)];
        return clauses is [] ? scopes
            : [.. clauses.Select(c => c is Clause { Field: not null } or Excluded ? c : new AllOf([.. scopes, c]))];
    }

    private static IEnumerable<QueryTree> Open(QueryTree tree)
    {
        if (tree is not Clause clause || !IsText(clause) || CableId.TryParse(clause.Text, out _)) return [tree];
        return Tokenizer.Read(clause.Text)
            .Select(t => clause.Text[t.Start..t.End])
            .Where(QueryText.IsSafeWord)
            .Select(w => new Clause(null, ClauseForm.Word, w));
    }

    private static bool IsText(Clause clause) => clause is
    {
        Form: ClauseForm.Phrase or ClauseForm.Near or ClauseForm.Word or ClauseForm.Exact,
        Field: null or QueryFields.Subject,
    };
}
