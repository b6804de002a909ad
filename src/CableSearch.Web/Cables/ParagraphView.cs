using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>A paragraph, cut into segments for display.</summary>
/// <param name="Paragraph">The parsed paragraph.</param>
/// <param name="Segments">The text of the paragraph.</param>
/// <param name="MatchCount">Number of matches in the paragraph.</param>
/// <param name="HighlightsBefore">Number of matches before the paragraph on the page.</param>
public sealed record ParagraphView(Paragraph Paragraph, IReadOnlyList<TextSegment> Segments, int MatchCount, int HighlightsBefore)
{
    /// <summary>The heading above the paragraph; empty if there is none.</summary>
    public IReadOnlyList<TextSegment> Heading { get; init; } = [];

    /// <summary>The acronyms of the paragraph, each where it first stands in it.</summary>
    public IReadOnlyList<TermNote> Notes { get; init; } = [];

    /// <summary>Number of matches before the heading on the page.</summary>
    public int HeadingHighlightsBefore { get; init; }
}
