namespace CableSearch.Search.Language;

/// <summary>Joins parts of a query always in the same way. So a tree that is printed and parsed again stays the same.</summary>
internal static class TreeBuilder
{
    public static QueryTree Not(QueryTree part) => part is Excluded inner ? inner.Part : new Excluded(part);

    /// <summary>
    /// A tree that matches any of the parts. A part that is itself such a choice is replaced by its parts, and repeated parts are dropped.
    /// </summary>
    public static QueryTree Any(IReadOnlyList<QueryTree> parts)
    {
        List<QueryTree> flat = [.. parts.SelectMany(p => p is AnyOf any ? any.Parts : [p]).Distinct()];
        return flat.Count == 1 ? flat[0] : new AnyOf(flat);
    }

    /// <summary>
    /// A tree that matches all of the parts. Values of the same field become a choice if a document can have only one value of it; the
    /// choice takes the place of the first value.
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

    /// <summary>Whether a part limits the words next to it to a section of the text (<c>in:summary</c>).</summary>
    public static bool IsScope(QueryTree part) => part is Clause { Field: QueryFields.In };

    private static string? SingleField(QueryTree part) => part switch
    {
        Clause { Field: { } field } when QueryFields.SingleValued.Contains(field) => field,
        _ => null,
    };
}
