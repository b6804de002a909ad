using System.Text;
using System.Text.RegularExpressions;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>A list as Markdown.</summary>
internal static partial class MarkdownList
{
    // What Markdown would read as its own signs.
    [GeneratedRegex(@"[\\`*_{}\[\]<>#|]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs { get; }

    public static string Of(IReadOnlyList<ListItem> items)
    {
        StringBuilder text = new("# Bookmarks\n");
        foreach (ListItem item in items)
        {
            text.Append("\n## [").Append(Plain(item.Title)).Append("](").Append(item.Address).Append(")\n\n");
            text.Append(item.Citation is { } citation ? Plain(citation.Chicago) : "This archive does not have the cable.").Append('\n');
            if (item.Bookmark.Note is not "") text.Append("\n> ").Append(Plain(item.Bookmark.Note).ReplaceLineEndings("\n> ")).Append('\n');
        }
        return text.Append("\nExported from CableSearch: ").Append(CountFormat.Of(items.Count, "cable", "cables")).Append(".\n").ToString();
    }

    private static string Plain(string text) => Signs.Replace(text, sign => "\\" + sign.Value);
}
