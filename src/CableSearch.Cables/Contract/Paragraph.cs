using System.Text.Json.Serialization;

namespace CableSearch.Cables.Contract;

/// <summary>A part of the body: a numbered paragraph, a block without number, or a table.</summary>
/// <param name="Number">Paragraph number as written; null if the part has none.</param>
/// <param name="Anchor">
/// Name by which links point to the part, unique in the cable: <c>p4</c> for paragraph 4, <c>p4-2</c> for a second paragraph 4. A part
/// without a number is named after its place among the blocks of the body: <c>b12</c> for the twelfth block. If a list has blank lines
/// between its items, each item counts as a block, but the whole list is one part.
/// </param>
/// <param name="Marking">
/// Classification marking of this part, such as <c>C</c> (confidential) or <c>S/NF</c>; null if there is none.
/// </param>
/// <param name="Heading">Heading above the part; null if there is none.</param>
/// <param name="Kind">Whether the part is running text, summary, comment, table or another kind.</param>
/// <param name="Start">Where the part, with its number, begins in the published body, in UTF-16 units.</param>
/// <param name="End">Where the part ends in the published body (exclusive), in UTF-16 units.</param>
/// <param name="Text">
/// Text as the page shows it: without line wraps, page-break lines, number and marking. Sub-points and tables keep their line ends (LF).
/// </param>
public sealed record Paragraph(int? Number, string Anchor, string? Marking, string? Heading, ParagraphKind Kind, int Start, int End,
    string Text)
{
    /// <summary>
    /// Stretches of <see cref="Text"/> that are copied without a gap from the published body, in order. With these, a position in the text
    /// can be converted to the position in the published body, and back.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TextRun> Runs { get; init; } = [];

    /// <summary>
    /// If this part is a list or table that was joined from several blocks: these blocks, without the first one, which has the <see
    /// cref="Anchor"/>. An older link may point to one of them. Empty if the part is only one block.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<ParagraphItem> Items { get; init; } = [];

    /// <summary>Where the heading begins in the published body; null if the part has none.</summary>
    [JsonIgnore]
    public int? HeadingStart { get; init; }

    /// <summary>Where the heading ends in the published body (exclusive); null if the part has none.</summary>
    [JsonIgnore]
    public int? HeadingEnd { get; init; }
}
