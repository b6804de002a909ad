using System.Text;
using System.Text.RegularExpressions;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>Writes a reader's lists as Markdown.</summary>
internal static partial class MarkdownList
{
    // Matches characters that have a meaning in Markdown. In titles and notes they are escaped.
    [GeneratedRegex(@"[\\`*_{}\[\]<>#|]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs { get; }

    public static string Of(IReadOnlyList<ExportedList> lists)
    {
        StringBuilder text = new();
        foreach (ExportedList list in lists)
        {
            text.Append("# ").Append(Plain(list.Name)).Append('\n');
            foreach (ExportedItem item in list.Items) Append(text, item);
            text.Append('\n');
        }
        return text.Append("Exported from CableSearch: ").Append(CountFormat.Of(lists.Sum(l => l.Items.Count), "item", "items"))
            .Append(".\n").ToString();
    }

    private static void Append(StringBuilder text, ExportedItem item)
    {
        text.Append("\n## [").Append(Plain(item.Title)).Append("](").Append(item.Address).Append(")\n\n");
        if (item.Words is not null) Quote(text, "“" + item.Words + "”");
        text.Append(item.Citation is { } citation ? Plain(citation.Words) : item.Absence).Append('\n');
        if (item.Entry.Tags is not []) text.Append("\nTags: ").Append(Plain(string.Join(", ", item.Entry.Tags))).Append('\n');
        if (item.Entry.Note is not "") Quote(text.Append('\n'), item.Entry.Note);
    }

    private static void Quote(StringBuilder text, string words) =>
        text.Append("> ").Append(Plain(words).ReplaceLineEndings("\n> ")).Append("\n\n");

    private static string Plain(string text) => Signs.Replace(text, sign => "\\" + sign.Value);
}
