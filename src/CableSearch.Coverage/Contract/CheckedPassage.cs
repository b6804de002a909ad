using System.Text.Json.Serialization;

namespace CableSearch.Coverage.Contract;

/// <summary>A passage of a cable.</summary>
/// <param name="Cable">Canonical id of the cable.</param>
/// <param name="Revision">Number of the revision that was compared, from 1.</param>
/// <param name="Digest">SHA-256 of the cable's text that was compared, in lower-case hexadecimal.</param>
/// <param name="Anchor">Anchor of the paragraph, such as <c>p4</c>; null for the subject.</param>
/// <param name="Start">UTF-16 position where the passage begins in the paragraph's text, as the page of the cable shows it.</param>
/// <param name="End">UTF-16 position where the passage ends in the paragraph's text, exclusive.</param>
/// <param name="Text">The text of the passage.</param>
/// <param name="AlsoIn">Ids of other cables that contain the text of the passage too.</param>
/// <param name="Difference">
/// The quotation compared with the passage word by word, if the verdict is altered, joined or redacted. Empty for other verdicts.
/// </param>
/// <param name="Anchors">
/// The pairs of words with the same meaning, if the quotation was found by its meaning. Empty if it was found by its words.
/// </param>
public sealed record CheckedPassage(string Cable, int Revision, string Digest, string? Anchor, int Start, int End, string Text,
    [property: JsonPropertyName("also_in")] IReadOnlyList<string> AlsoIn, IReadOnlyList<WordDifference> Difference,
        IReadOnlyList<SharedAnchor> Anchors);
