using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Web.Cables;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// A list as a ZIP file that opens without this site: a page with the notes, a page and a text for each cable, citations, and the SHA-256
/// of each file and of the published file behind each cable.
/// </summary>
internal static class OfflineList
{
    private const string Style = "body{font:17px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}"
        + "small,.n{color:#555}.note{background:#f2efe8;padding:.5rem 1rem;white-space:pre-line}"
        + ".x{background:#000;color:#000}pre{overflow-x:auto}p{white-space:pre-line}";

    /// <param name="items">The items of the list.</param>
    /// <param name="now">The time that the entries carry.</param>
    public static byte[] Of(IReadOnlyList<ListItem> items, DateTimeOffset now)
    {
        MemoryStream output = new();
        StringBuilder digests = new();
        using (ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string name, string text)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                digests.Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append("  ").Append(name).Append('\n');
                ZipArchiveEntry entry = zip.CreateEntry(name);
                entry.LastWriteTime = now;
                using Stream target = entry.Open();
                target.Write(bytes);
            }

            Add("index.html", Index(items));
            foreach (ListItem item in items.Where(i => i.Reading is not null))
            {
                Add($"cables/{item.Bookmark.CableId}.html", Page(item));
                Add($"texts/{item.Bookmark.CableId}.txt", CablePlainText.Of(item.Held!, item.Reading!, item.Address));
            }
            Add("citations.bib", ListExports.Join(items, c => c.BibTex + "\n"));
            Add("citations.ris", ListExports.Join(items, c => c.Ris + "\r\n"));
            Add("citations.csl.json", JsonSerializer.Serialize(
                items.Select(i => i.Citation).OfType<CableCitation>().Select(c => c.Csl), CitationFiles.Readable));
            Add("list.json", ListExports.Json(items));
            Add("published-files.sha256", string.Concat(
                items.Where(i => i.Held?.Sha256 is not null).Select(i => $"{i.Held!.Sha256}  {i.Bookmark.CableId}\n")));
            Add("SHA256SUMS", digests.ToString());
        }
        return output.ToArray();
    }

    private static string Index(IReadOnlyList<ListItem> items)
    {
        StringBuilder page = new();
        foreach (ListItem item in items)
        {
            string id = item.Bookmark.CableId;
            string link = item.Reading is null ? WebUtility.HtmlEncode(item.Address) : $"cables/{id}.html";
            page.Append("<h2><a href=\"").Append(link).Append("\">").Append(WebUtility.HtmlEncode(item.Title))
                .Append("</a></h2>\n<p><small>")
                .Append(WebUtility.HtmlEncode(item.Citation?.Chicago ?? $"{id}: this archive does not have the cable."))
                .Append("</small></p>\n");
            if (item.Bookmark.Note is not "")
                page.Append("<p class=\"note\">").Append(WebUtility.HtmlEncode(item.Bookmark.Note)).Append("</p>\n");
        }
        return Document($"Bookmarks: {CountFormat.Of(items.Count, "cable", "cables")}", page.ToString());
    }

    private static string Page(ListItem item)
    {
        StringBuilder page = new("<p><a href=\"../index.html\">All bookmarks</a></p>\n<p><small>");
        page.Append(WebUtility.HtmlEncode(item.Citation!.Chicago)).Append("</small></p>\n");
        foreach (Paragraph paragraph in item.Reading!.Paragraphs)
        {
            if (paragraph.Heading is { } heading) page.Append("<h2>").Append(WebUtility.HtmlEncode(heading)).Append("</h2>\n");
            string tag = paragraph.Kind == ParagraphKind.Table ? "pre" : "p";
            page.Append('<').Append(tag).Append(" id=\"").Append(paragraph.Anchor).Append("\">");
            if (paragraph.Number is { } number) page.Append("<span class=\"n\">").Append(number).Append(". </span>");
            if (paragraph.Marking is { } marking)
                page.Append("<span class=\"n\">(").Append(WebUtility.HtmlEncode(marking)).Append(") </span>");
            page.Append(Redacted(paragraph.Text)).Append("</").Append(tag).Append(">\n");
        }
        return Document(item.Title, page.ToString());
    }

    private static string Redacted(string text)
    {
        StringBuilder html = new();
        int at = 0;
        foreach (Redaction redaction in CableParser.Redactions(text))
        {
            html.Append(WebUtility.HtmlEncode(text[at..redaction.Start])).Append("<span class=\"x\" role=\"img\" aria-label=\"redacted\">")
                .Append(text[redaction.Start..redaction.End]).Append("</span>");
            at = redaction.End;
        }
        return html.Append(WebUtility.HtmlEncode(text[at..])).ToString();
    }

    private static string Document(string title, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(title)}</title>"
        + $"<style>{Style}</style></head>\n<body>\n<h1>{WebUtility.HtmlEncode(title)}</h1>\n{body}</body>\n</html>\n";
}
