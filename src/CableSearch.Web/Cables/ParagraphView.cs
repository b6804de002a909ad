using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>A paragraph as the page shows it, cut into segments: plain text, matches, redactions, explained acronyms, links.</summary>
/// <param name="Paragraph">The parsed paragraph.</param>
/// <param name="Segments">The segments of the paragraph's text, in order.</param>
/// <param name="MatchCount">Number of matches in the paragraph's text, without those in its heading.</param>
/// <param name="HighlightsBefore">Number of matches on the page before the text of this paragraph.</param>
public sealed record ParagraphView(Paragraph Paragraph, IReadOnlyList<TextSegment> Segments, int MatchCount, int HighlightsBefore)
{
    /// <summary>The segments of the heading above the paragraph; empty if there is none.</summary>
    public IReadOnlyList<TextSegment> Heading { get; init; } = [];

    /// <summary>What the acronyms in the paragraph stand for: one note for each acronym.</summary>
    public IReadOnlyList<TermNote> Notes { get; init; } = [];

    /// <summary>Number of matches on the page before the heading of this paragraph.</summary>
    public int HeadingHighlightsBefore { get; init; }
}
