using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Cables;
using static CableSearch.Web.Bookmarks.OfflineHtml;

namespace CableSearch.Web.Bookmarks;

/// <summary>The page of a cable in a ZIP file: the way back to the list, the facts, the text and the citation.</summary>
internal static class OfflineCable
{
    // Longest marking, in characters, that is written in the margin, such as "C/NF". A longer marking is written before the text.
    private const int MaxInMargin = 6;

    public static string Page(HeldCable cable, Cable reading, string address, string citation)
    {
        StringBuilder body = new();
        if (cable.IsInvented) body.Append("<p class=\"small\"><strong>INVENTED</strong>: it belongs to a sample archive.</p>\n");
        body.Append("<dl>");
        foreach ((string name, string value) in CablePlainText.Facts(cable, reading))
            body.Append("<dt>").Append(name).Append("</dt><dd>").Append(Of(value)).Append("</dd>\n");
        body.Append("</dl>\n");
        foreach (Paragraph paragraph in reading.Paragraphs) Append(body, paragraph);
        body.Append("<h2>Cite this cable</h2>\n<p class=\"small\">").Append(Of(citation)).Append("</p>\n<p class=\"small\">")
            .Append("<a href=\"../texts/").Append(cable.Id).Append(".txt\">The cable as plain text</a> · Address on the site: ")
            .Append(Of(address)).Append("</p>\n");
        if (cable.Sha256 is { } digest)
            body.Append("<p class=\"small\">SHA-256 of the published file: <code>").Append(digest).Append("</code></p>\n");
        return OfflineHtml.Page(
            cable.Title, $"<p class=\"small back\"><a href=\"../index.html#{cable.Id}\">Back to the list</a></p>\n", body.ToString());
    }

    private static void Append(StringBuilder page, Paragraph paragraph)
    {
        if (paragraph.Heading is { } heading) page.Append("<h2 dir=\"auto\">").Append(Of(heading)).Append("</h2>\n");
        string tag = paragraph.Kind == ParagraphKind.Table ? "pre" : "p";
        page.Append("<div class=\"p\" id=\"").Append(paragraph.Anchor).Append("\"><span>");
        if (paragraph.Number is { } number) page.Append('¶').Append(number);
        string marking = paragraph.Marking ?? "";
        if (marking.Length is > 0 and <= MaxInMargin) page.Append("<br>").Append(Of(marking));
        page.Append("</span><").Append(tag).Append(" dir=\"auto\">");
        if (marking.Length > MaxInMargin) page.Append('(').Append(Of(marking)).Append(") ");
        page.Append(Redacted(paragraph.Text)).Append("</").Append(tag)
            .Append("></div>\n");
    }
}
