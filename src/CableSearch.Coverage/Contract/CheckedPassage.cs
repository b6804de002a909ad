using System.Text.Json.Serialization;

namespace CableSearch.Coverage.Contract;

/// <summary>A passage of a cable.</summary>
/// <param name="Cable">Canonical id of the cable.</param>
/// <param name="Revision">Number of the revision that was compared, from 1.</param>
/// <param name="Digest">SHA-256 of the cable's text that was compared, in lower-case hexadecimal.</param>
/// <param name="Anchor">Anchor of the paragraph, such as <c>p4</c>; null for the subject.</param>
/// <param name="Start">UTF-16 position where the passage begins in the paragraph's text, as the page shows it.</param>
/// <param name="End">UTF-16 position where the passage ends in the same text, exclusive.</param>
/// <param name="Text">The text of the passage.</param>
/// <param name="AlsoIn">Ids of other cables that contain the same text.</param>
/// <param name="Difference">For an altered, joined or redacted quotation, its words compared with the passage; otherwise empty.</param>
/// <param name="Anchors">The pairs of words that match by meaning; empty if the quotation was found by its words.</param>
public sealed record CheckedPassage(string Cable, int Revision, string Digest, string? Anchor, int Start, int End, string Text,
    [property: JsonPropertyName("also_in")] IReadOnlyList<string> AlsoIn, IReadOnlyList<WordDifference> Difference,
        IReadOnlyList<SharedAnchor> Anchors);
