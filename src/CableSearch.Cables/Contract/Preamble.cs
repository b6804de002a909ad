using System.Text.Json.Serialization;

namespace CableSearch.Cables.Contract;

/// <summary>The text of the body before its first paragraph.</summary>
/// <param name="Start">Where this text begins in the raw body, UTF-16 units.</param>
/// <param name="End">Where this text ends in the raw body (exclusive), UTF-16 units.</param>
/// <param name="Text">Text for reading: without page-break lines, each line ended by LF.</param>
public sealed record Preamble(int Start, int End, string Text)
{
    /// <summary>Maps positions between the text and the raw body, like <see cref="Paragraph.Runs"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<TextRun> Runs { get; init; } = [];
}
