using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Web.Cables;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// Lists as a ZIP file that can be read without this site. It contains an HTML page with the items and notes, and the citations. For each
/// cable it contains an HTML page and a plain text. The cable's original file is not in the ZIP; its SHA-256 is in the file
/// <c>published-files.sha256</c>. The file <c>SHA256SUMS</c> gives the SHA-256 of every other file in the ZIP.
/// </summary>
/// <param name="now">The present time, which becomes the date of the files in the ZIP.</param>
internal sealed class OfflineList(DateTimeOffset now) : IDisposable
{
    /// <summary>Largest number of cables whose texts the ZIP file contains. Further cables are only listed, with their address.</summary>
    public const int MaxTexts = 1000;

    private const string Style = "body{font:17px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}"
        + "small,.n{color:#555}.note{background:#f2efe8;padding:.5rem 1rem;white-space:pre-line}"
        + ".x{background:#000;color:#000}pre{overflow-x:auto}p{white-space:pre-line}";

    private readonly MemoryStream _output = new();
    private readonly StringBuilder _digests = new();
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    private ZipArchive Zip => field ??= new(_output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>
    /// Adds a cable's page (HTML) and plain text to the ZIP file, if they are not in it already. Returns false if they can't be added,
    /// because the ZIP file has <see cref="MaxTexts"/> other cables.
    /// </summary>
    public bool Add(HeldCable cable, Cable reading, string address, string citation)
    {
        if (_added.Contains(cable.Id)) return true;
        if (_added.Count == MaxTexts) return false;
        _added.Add(cable.Id);
        Write($"cables/{cable.Id}.html", Page(cable, reading, citation));
        Write($"texts/{cable.Id}.txt", CablePlainText.Of(cable, reading, address));
        return true;
    }

    /// <summary>Adds the page with the lists, the citations and the checksums, and returns the finished ZIP file.</summary>
    public byte[] Finish(IReadOnlyList<ExportedList> lists)
    {
        Write("index.html", Index(lists));
        Write("citations.bib", ListExports.Join(lists, c => c.BibTex + "\n"));
        Write("citations.ris", ListExports.Join(lists, c => c.Ris + "\r\n"));
        Write("citations.csl.json", JsonSerializer.Serialize(ListExports.Citations(lists).Select(c => c.Csl), CitationFiles.Readable));
        Write("list.json", ListJson.Write(lists));
        Write("published-files.sha256", string.Concat(lists.SelectMany(l => l.Items).Where(i => i.Sha256 is not null)
            .DistinctBy(i => i.Entry.Target.Id).Select(i => $"{i.Sha256}  {i.Entry.Target.Id}\n")));
        Write("SHA256SUMS", _digests.ToString());
        Zip.Dispose();
        return _output.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void Write(string name, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        _digests.Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append("  ").Append(name).Append('\n');
        ZipArchiveEntry entry = Zip.CreateEntry(name);
        entry.LastWriteTime = now;
        using Stream target = entry.Open();
        target.Write(bytes);
    }

    private static string Index(IReadOnlyList<ExportedList> lists)
    {
        StringBuilder page = new();
        foreach (ExportedList list in lists)
        {
            // The name of a single list is the heading of the page.
            if (lists.Count > 1) page.Append("<h2>").Append(WebUtility.HtmlEncode(list.Name)).Append("</h2>\n");
            foreach (ExportedItem item in list.Items) Append(page, item, lists.Count > 1 ? "h3" : "h2");
        }
        if (lists.Any(l => l.Items.Any(i => i is { HasText: false, Sha256: not null })))
            page.Append("<p>This file holds the texts of ").Append(CountFormat.Of(MaxTexts))
                .Append(" cables at most. The others are links to the archive.</p>\n");
        return Document(lists is [{ } only] ? only.Name : "Lists", page.ToString());
    }

    private static void Append(StringBuilder page, ExportedItem item, string heading)
    {
        ItemTarget target = item.Entry.Target;
        string anchor = target.Anchor is "" ? "" : $"#{target.Anchor}";
        string link = item.HasText ? $"cables/{target.Id}.html{anchor}" : WebUtility.HtmlEncode(item.Address);
        page.Append('<').Append(heading).Append("><a href=\"").Append(link).Append("\">").Append(WebUtility.HtmlEncode(item.Title))
            .Append("</a></").Append(heading).Append(">\n");
        if (item.Words is not null) page.Append("<blockquote>").Append(Redacted(item.Words)).Append("</blockquote>\n");
        page.Append("<p><small>").Append(WebUtility.HtmlEncode(item.Citation?.Words ?? $"{target.Id}: this archive does not have it."));
        if (item.Entry.Tags is not []) page.Append("<br>Tags: ").Append(WebUtility.HtmlEncode(string.Join(", ", item.Entry.Tags)));
        page.Append("</small></p>\n");
        if (item.Entry.Note is not "") page.Append("<p class=\"note\">").Append(WebUtility.HtmlEncode(item.Entry.Note)).Append("</p>\n");
    }

    private static string Page(HeldCable cable, Cable reading, string citation)
    {
        StringBuilder page = new("<p><a href=\"../index.html\">All lists</a></p>\n<p><small>");
        page.Append(WebUtility.HtmlEncode(citation)).Append("</small></p>\n");
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            if (paragraph.Heading is { } heading) page.Append("<h2>").Append(WebUtility.HtmlEncode(heading)).Append("</h2>\n");
            string tag = paragraph.Kind == ParagraphKind.Table ? "pre" : "p";
            page.Append('<').Append(tag).Append(" id=\"").Append(paragraph.Anchor).Append("\">");
            if (paragraph.Number is { } number) page.Append("<span class=\"n\">").Append(number).Append(". </span>");
            if (paragraph.Marking is { } marking)
                page.Append("<span class=\"n\">(").Append(WebUtility.HtmlEncode(marking)).Append(") </span>");
            page.Append(Redacted(paragraph.Text)).Append("</").Append(tag).Append(">\n");
        }
        return Document(cable.Title, page.ToString());
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
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">"
        + $"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{WebUtility.HtmlEncode(title)}</title>"
        + $"<style>{Style}</style></head>\n<body>\n<h1>{WebUtility.HtmlEncode(title)}</h1>\n{body}</body>\n</html>\n";
}
