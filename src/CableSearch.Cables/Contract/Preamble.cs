using System.Text.Json.Serialization;

namespace CableSearch.Cables.Contract;

/// <summary>The text of the body before its first part.</summary>
/// <param name="Start">Where it begins in the raw body, UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Text">Reading text: page-break lines removed, lines kept (LF).</param>
public sealed record Preamble(int Start, int End, string Text)
{
    /// <summary>As for a paragraph: maps positions between the text and the raw body.</summary>
    [JsonIgnore]
    public IReadOnlyList<TextRun> Runs { get; init; } = [];
}
