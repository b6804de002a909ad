namespace CableSearch.Search.Language;

/// <summary>Puts parts together in one way only, so that a tree that is printed reads back as itself.</summary>
internal static class TreeBuilder
{
    public static QueryTree Not(QueryTree part) => part is Excluded inner ? inner.Part : new Excluded(part);

    /// <summary>Any of the parts. A part that is itself such a choice is opened; a part that stands twice counts once.</summary>
    public static QueryTree Any(IReadOnlyList<QueryTree> parts)
    {
        List<QueryTree> flat = [.. parts.SelectMany(p => p is AnyOf any ? any.Parts : [p]).Distinct()];
        return flat.Count == 1 ? flat[0] : new AnyOf(flat);
    }

    /// <summary>
    /// All of the parts. Values of a field of which a document has one are joined to a choice where the first of them stands.
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

    /// <summary>Whether a part says where in the text the words beside it must stand.</summary>
    public static bool IsScope(QueryTree part) => part is Clause { Field: QueryFields.In };

    private static string? SingleField(QueryTree part) => part switch
    {
        Clause { Field: { } field } when QueryFields.SingleValued.Contains(field) => field,
        _ => null,
    };
}
