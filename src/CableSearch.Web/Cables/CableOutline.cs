using CableSearch.Cables.Contract;

namespace CableSearch.Web.Cables;

/// <summary>The parts of a cable that its outline lists: summary, headings, comment, action.</summary>
internal static class CableOutline
{
    // Largest number of parts in an outline. No real cable has more. The limit keeps the page small if every paragraph of a text has a
    // heading.
    private const int MaxParts = 60;

    /// <summary>Name and anchor of each part of a cable (summary, headings, comment, action), in the order of the text.</summary>
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
