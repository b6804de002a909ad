using CableSearch.Cables.Contract;

namespace CableSearch.Web.Cables;

/// <summary>The outline of a cable's text. It lists the summary, the headings, the comment and the action request.</summary>
internal static class CableOutline
{
    // Largest number of lines in an outline. No real cable has more. The limit keeps the page small if a text has a heading above every
    // paragraph.
    private const int MaxParts = 60;

    /// <summary>The lines of the outline in the order of the text, each with the anchor to which it links.</summary>
    public static IReadOnlyList<(string Name, string Anchor)> Of(IReadOnlyList<Paragraph> paragraphs)
    {
        List<(string, string)> parts = [];
        ParagraphKind before = ParagraphKind.Text;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Heading is { } heading) parts.Add((heading, HeadingAnchor(paragraph)));
            else if (paragraph.Kind != before && NameOf(paragraph.Kind) is { } name) parts.Add((name, paragraph.Anchor));
            before = paragraph.Kind;
        }
        return [.. parts.Take(MaxParts)];
    }

    /// <summary>The anchor of the heading above a paragraph.</summary>
    public static string HeadingAnchor(Paragraph paragraph) => $"h-{paragraph.Anchor}";

    private static string? NameOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Summary => "Summary",
        ParagraphKind.Comment => "Comment",
        ParagraphKind.Action => "Action request",
        _ => null,
    };
}
