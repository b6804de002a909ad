using CableSearch.Cables.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>A part of the body, cut where its look changes.</summary>
/// <param name="Paragraph">The part.</param>
/// <param name="Pieces">Its text.</param>
/// <param name="MarkCount">Matches in it.</param>
/// <param name="MarksBefore">Matches before it on the page.</param>
public sealed record PartView(Paragraph Paragraph, IReadOnlyList<TextPiece> Pieces, int MarkCount, int MarksBefore)
{
    /// <summary>Its heading; empty where it has none.</summary>
    public IReadOnlyList<TextPiece> Heading { get; init; } = [];

    /// <summary>Matches before its heading.</summary>
    public int HeadingMarksBefore { get; init; }
}
