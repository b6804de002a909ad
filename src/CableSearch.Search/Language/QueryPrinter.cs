using System.Globalization;

namespace CableSearch.Search.Language;

/// <summary>Prints a tree as a query that reads back as the same tree.</summary>
internal static class QueryPrinter
{
    public static string Print(QueryTree tree) => tree switch
    {
        Leaf leaf => (leaf.Field is null ? "" : leaf.Field + ":") + Print(leaf),
        Excluded not => "-" + Enclosed(not.Part),
        AllOf all => string.Join(' ', all.Parts.Select(Enclosed)),
        AnyOf any => string.Join(" OR ", any.Parts.Select(Enclosed)),
        _ => "",
    };

    private static string Enclosed(QueryTree part) => part is AllOf or AnyOf ? $"({Print(part)})" : Print(part);

    private static string Print(Leaf leaf) => leaf.Form switch
    {
        LeafForm.Phrase => $"\"{leaf.Text}\"",
        LeafForm.Near => string.Create(CultureInfo.InvariantCulture, $"\"{leaf.Text}\"~{leaf.Number}"),
        LeafForm.Fuzzy => leaf.Number == 1 ? leaf.Text + "~" : leaf.Text + "~2",
        LeafForm.Exact => "=" + leaf.Text,
        _ => leaf.Text,
    };
}
