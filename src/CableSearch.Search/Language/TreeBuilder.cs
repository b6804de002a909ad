namespace CableSearch.Search.Language;

/// <summary>
/// Joins the parts of a query into a tree. If the tree is printed as a query, and that query is parsed, the result is the same tree again.
/// </summary>
internal static class TreeBuilder
{
    public static QueryTree Not(QueryTree part) => part is Excluded inner ? inner.Part : new Excluded(part);

    /// <summary>
    /// A tree for documents that match any of the parts. A part that is itself an OR is replaced by its own parts. Repeated parts are
    /// dropped.
    /// </summary>
    public static QueryTree Any(IReadOnlyList<QueryTree> parts)
    {
        List<QueryTree> flat = [.. parts.SelectMany(p => p is AnyOf any ? any.Parts : [p]).Distinct()];
        return flat.Count == 1 ? flat[0] : new AnyOf(flat);
    }

    /// <summary>
    /// A tree for documents that match all parts. Two values of a field such as "post" are an exception: they are joined by OR. A document
    /// has only one post, so no document could match both parts of <c>post:lima post:quito</c>.
    /// </summary>
    public static QueryTree All(IReadOnlyList<QueryTree> parts)
    {
        List<QueryTree> flat = [.. parts.SelectMany(p => p is AllOf all && !all.Parts.Any(IsScope) ? all.Parts : [p]).Distinct()];
        for (int i = 0; i < flat.Count; i++)
        {
            if (SingleField(flat[i]) is not { } field) continue;
            List<QueryTree> same = [.. flat.Skip(i).Where(p => SingleField(p) == field)];
            if (same.Count == 1) continue;
            flat.RemoveAll(same.Contains);
            flat.Insert(i, Any(same));
        }
        return flat.Count == 1 ? flat[0] : new AllOf(flat);
    }

    /// <summary>
    /// Whether a part of a query limits the other words of its group to a section of the text, as <c>in:summary</c> does.
    /// </summary>
    public static bool IsScope(QueryTree part) => part is Clause { Field: QueryFields.In };

    private static string? SingleField(QueryTree part) => part switch
    {
        Clause { Field: { } field } when QueryFields.SingleValued.Contains(field) => field,
        _ => null,
    };
}
