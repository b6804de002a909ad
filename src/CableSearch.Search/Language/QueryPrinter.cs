using System.Globalization;

namespace CableSearch.Search.Language;

/// <summary>Writes a tree as a query. Parsing that query gives the same tree.</summary>
internal static class QueryPrinter
{
    public static string Print(QueryTree tree) => tree switch
    {
        Clause clause => (clause.Field is null ? "" : clause.Field + ":") + Print(clause),
        Excluded not => "-" + Enclosed(not.Part),
        AllOf all => string.Join(' ', all.Parts.Select(Enclosed)),
        AnyOf any => string.Join(" OR ", any.Parts.Select(Enclosed)),
        _ => "",
    };

    private static string Enclosed(QueryTree part) => part is AllOf or AnyOf ? $"({Print(part)})" : Print(part);

    private static string Print(Clause clause) => clause.Form switch
    {
        ClauseForm.Phrase => $"\"{clause.Text}\"",
        ClauseForm.Near => string.Create(CultureInfo.InvariantCulture, $"\"{clause.Text}\"~{clause.Number}"),
        ClauseForm.Fuzzy => clause.Number == 1 ? clause.Text + "~" : clause.Text + "~2",
        ClauseForm.Exact => "=" + clause.Text,
        _ => clause.Text,
    };
}
