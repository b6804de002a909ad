using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Web.Format;
using static CableSearch.Web.Bookmarks.OfflineHtml;

namespace CableSearch.Web.Bookmarks;

/// <summary>The first page of a ZIP file: the items of the lists in their order, with notes, tags and citations.</summary>
internal static class OfflineIndex
{
    // The list of the other files in the folder. Without cables there are no texts and no published files.
    private static string Files(bool hasTexts, bool hasDigests) => $"""
        <h2>Files in this folder</h2>
        <ul class="files">
        <li><a href="citations.bib">citations.bib</a>, <a href="citations.ris">citations.ris</a>,
        <a href="citations.csl.json">citations.csl.json</a>: citations with your notes and tags, for reference managers</li>{(hasTexts ? """

        <li>texts: each cable as plain text</li>
        """ : "")}
        <li><a href="list.json">list.json</a>: to import into the lists of a site</li>{(hasDigests ? """

        <li><a href="published-files.sha256">published-files.sha256</a>: SHA-256 of each cable's published file</li>
        """ : "")}
        <li><a href="SHA256SUMS">SHA256SUMS</a>: SHA-256 of each file in this folder, for <code>sha256sum -c SHA256SUMS</code></li>
        </ul>

        """;

    public static string Page(IReadOnlyList<ExportedList> lists, DateTimeOffset now)
    {
        ExportedItem[] all = [.. lists.SelectMany(l => l.Items)];
        bool hasTexts = all.Any(i => i.HasText);
        StringBuilder body = new("<p class=\"small\">");
        body.Append(CountFormat.Of(all.Length, "item", "items")).Append(", saved on ")
            .Append(DateFormat.Full(now.UtcDateTime)).Append(hasTexts ? ". Cables can be read here without a connection." : ".")
            .Append("</p>\n");
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (ExportedList list in lists)
        {
            // If there is only one list, its name is the heading of the page, so it is not repeated here.
            if (lists.Count > 1) body.Append("<h2 dir=\"auto\">").Append(Of(list.Name)).Append("</h2>\n");
            body.Append("<ol class=\"items\">\n");
            foreach (ExportedItem item in list.Items)
            {
                string id = item.Entry.Target.Id;
                // The page of a cable links back to the first item of this cable, so this item gets the cable's id as its anchor.
                body.Append(named.Add(id) ? $"<li id=\"{Of(id)}\">\n" : "<li>\n");
                Append(body, item, lists.Count > 1 ? "h3" : "h2");
                body.Append("</li>\n");
            }
            body.Append("</ol>\n");
        }
        if (all.Any(i => i is { HasText: false, Sha256: not null }))
            body.Append("<p>This file holds the texts of ").Append(CountFormat.Of(OfflineList.MaxTexts)).Append(" cables at most.</p>\n");
        body.Append(Files(hasTexts, all.Any(i => i.Sha256 is not null)));
        return OfflineHtml.Page(lists is [{ } only] ? only.Name : "Lists", "", body.ToString());
    }

    private static void Append(StringBuilder body, ExportedItem item, string heading)
    {
        ListEntry entry = item.Entry;
        body.Append("<p class=\"small\">").AppendJoin(" · ", Facts(item).OfType<string>().Select(Of)).Append("</p>\n<").Append(heading)
            .Append(" dir=\"auto\">").Append(Title(item)).Append("</").Append(heading).Append(">\n");
        if (item.Words is { } words) body.Append("<blockquote dir=\"auto\">").Append(Redacted(words)).Append("</blockquote>\n");
        if (entry.Note is not "") body.Append("<p class=\"note\" dir=\"auto\">").Append(Of(entry.Note)).Append("</p>\n");
        if (entry.Tags is not [])
            body.Append("<p class=\"small tags\">").AppendJoin("", entry.Tags.Select(t => $"<b dir=\"auto\">{Of(t)}</b>")).Append("</p>\n");
        body.Append("<p class=\"small\">").Append(Of(item.Citation?.Words ?? item.Absence));
        // The ZIP file never contains the text of an article. If there are too many cables, it does not contain all of their texts. An item
        // whose text is not in the ZIP file gets a link to the site.
        if (item is { HasText: false, Citation: not null })
            body.Append(" <a href=\"").Append(Of(item.Address)).Append("\">Open on the site</a>");
        body.Append("</p>\n");
    }

    private static IEnumerable<string?> Facts(ExportedItem item)
    {
        ItemTarget target = item.Entry.Target;
        if (target.Kind != ItemKind.Cable) yield return target.Kind.ToString();
        yield return item.Entry.Cable?.Created is { } created ? DateFormat.InList(created)
            : item.Entry.Article?.Published is { } day ? DateFormat.Full(day) : null;
        yield return item.Source;
        if (!target.IsOfCable) yield break;
        if (item.Citation is null && target.Anchor is "") yield break;
        yield return target.Anchor is ['p', .. var number] ? $"{target.Id} ¶{number}" : target.Id;
        yield return item.Entry.Cable?.Classification;
    }

    private static string Title(ExportedItem item)
    {
        ItemTarget target = item.Entry.Target;
        string anchor = target.Anchor is "" ? "" : $"#{target.Anchor}";
        return item.HasText ? $"<a href=\"cables/{target.Id}.html{anchor}\">{Of(item.Title)}</a>" : Of(item.Title);
    }
}
