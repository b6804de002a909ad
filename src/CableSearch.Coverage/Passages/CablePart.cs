namespace CableSearch.Coverage.Passages;

/// <summary>The subject, a heading or a paragraph of a cable, split into words and sentences.</summary>
/// <param name="Anchor">Anchor of the heading or paragraph in the page of the cable, such as <c>p4</c>; null for the subject.</param>
/// <param name="Text">The text of the subject, heading or paragraph as it is shown for reading.</param>
/// <param name="Words">The words of the text, in order.</param>
/// <param name="Sentences">For each sentence, the index of its first word and the index after its last word.</param>
internal sealed record CablePart(string? Anchor, string Text, IReadOnlyList<CableWord> Words,
    IReadOnlyList<(int First, int End)> Sentences);
