using System.Text.Json.Serialization;

namespace CableSearch.Coverage.Contract;

/// <summary>A passage of a cable.</summary>
/// <param name="Cable">Canonical id.</param>
/// <param name="Revision">Number of the revision that was compared, from 1.</param>
/// <param name="Digest">SHA-256 of the cable's text as compared, in lower-case hexadecimal.</param>
/// <param name="Anchor">The paragraph: <c>p4</c>; null for the subject.</param>
/// <param name="Start">UTF-16 position in the paragraph's reading text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Text">The passage.</param>
/// <param name="AlsoIn">Other cables that have the same text.</param>
/// <param name="Difference">The words side by side, for an altered quotation; else empty.</param>
/// <param name="Anchors">What carries a translation; else empty.</param>
public sealed record CheckedPassage(string Cable, int Revision, string Digest, string? Anchor, int Start, int End, string Text,
    [property: JsonPropertyName("also_in")] IReadOnlyList<string> AlsoIn, IReadOnlyList<WordDifference> Difference,
        IReadOnlyList<SharedAnchor> Anchors);
