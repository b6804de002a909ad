using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>A part of the body, cut where its look changes.</summary>
/// <param name="Paragraph">The part.</param>
/// <param name="Segments">Its text.</param>
/// <param name="MarkCount">Matches in it.</param>
/// <param name="HighlightsBefore">Matches before it on the page.</param>
public sealed record ParagraphView(Paragraph Paragraph, IReadOnlyList<TextSegment> Segments, int MarkCount, int HighlightsBefore)
{
    /// <summary>Its heading; empty where it has none.</summary>
    public IReadOnlyList<TextSegment> Heading { get; init; } = [];

    /// <summary>Matches before its heading.</summary>
    public int HeadingHighlightsBefore { get; init; }
}
