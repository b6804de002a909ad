using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using CableSearch.Search.Language;

namespace CableSearch.Search.Suggesting;

/// <summary>The parts of a query that a document must have all of.</summary>
internal static class QueryParts
{
    // More parts than this are not told apart one by one.
    private const int MaxParts = 24;

    /// <summary>The parts as they stand.</summary>
    public static IReadOnlyList<QueryTree> Of(QueryTree tree) => tree switch
    {
        AllDocuments => [],
        AllOf all when all.Parts.Any(TreeBuilder.IsScope) => Scoped(all),
        AllOf all => [.. all.Parts.Take(MaxParts)],
        _ => [tree],
    };

    /// <summary>The parts, phrases opened to their words: what a near document may have some of.</summary>
    public static IReadOnlyList<QueryTree> Opened(QueryTree tree) => [.. (tree is AnyOf any ? any.Parts.SelectMany(Of) : Of(tree)).SelectMany(Open).Distinct().Take(MaxParts)];

    // "in:summary drug police" is the two words, each within the summary.
    private static QueryTree[] Scoped(AllOf all)
    {
        QueryTree[] scopes = [.. all.Parts.Where(TreeBuilder.IsScope)];
        QueryTree[] parts = [.. all.Parts.Where(p => !TreeBuilder.IsScope(p)).Take(MaxParts)];
        return parts is [] ? scopes : [.. parts.Select(p => p is Leaf { Field: not null } or Excluded ? p : new AllOf([.. scopes, p]))];
    }

    /// <summary>The query without one of its parts; null where nothing is left.</summary>
    public static QueryTree? Without(QueryTree tree, QueryTree part)
    {
        QueryTree[] rest = [.. Of(tree).Where(p => !p.Equals(part))];
        return rest.All(p => p is Excluded) ? null : TreeBuilder.All(rest);
    }

    /// <summary>The query with another part in the place of one.</summary>
    public static QueryTree With(QueryTree tree, QueryTree part, QueryTree other) => TreeBuilder.All([.. Of(tree).Select(p => p.Equals(part) ? other : p)]);

    /// <summary>The one folded word of a plain word without digits; null of anything else.</summary>
    public static string? PlainWord(QueryTree part) =>
        part is Leaf { Field: null, Form: LeafForm.Word } leaf && Tokenizer.Read(leaf.Text).ToArray() is [TextToken only] && only.Folded.All(char.IsLetter) ? only.Folded : null;

    private static IEnumerable<QueryTree> Open(QueryTree part)
    {
        bool isText = part is Leaf { Form: LeafForm.Phrase or LeafForm.Near or LeafForm.Word or LeafForm.Exact } && (((Leaf)part).Field is null || ((Leaf)part).Field == QueryFields.Subject);
        if (!isText || part is not Leaf leaf || CableId.TryParse(leaf.Text, out _)) return [part];
        return Tokenizer.Read(leaf.Text).Select(t => leaf.Text[t.Start..t.End]).Where(QueryText.IsSafeWord).Select(w => new Leaf(null, LeafForm.Word, w));
    }
}
