using System.Text.Json.Serialization;

namespace CableSearch.Cables.Contract;

/// <summary>The text of the body before its first paragraph.</summary>
/// <param name="Start">Where this text begins in the published body, in UTF-16 units.</param>
/// <param name="End">Where this text ends in the published body (exclusive), in UTF-16 units.</param>
/// <param name="Text">Text as the page shows it: without page-break lines, each line ended by LF.</param>
public sealed record Preamble(int Start, int End, string Text)
{
    /// <summary>
    /// Stretches of <see cref="Text"/> that are copied without a gap from the published body, as in <see cref="Paragraph.Runs"/>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TextRun> Runs { get; init; } = [];
}
