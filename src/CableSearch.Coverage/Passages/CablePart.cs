namespace CableSearch.Coverage.Passages;

/// <summary>A paragraph of a cable in words and sentences.</summary>
/// <param name="Anchor">The paragraph's anchor; null for the subject.</param>
/// <param name="Text">Its reading text.</param>
/// <param name="Words">Its words.</param>
/// <param name="Sentences">For each sentence the first of its words and the one after its last.</param>
internal sealed record CablePart(string? Anchor, string Text, IReadOnlyList<CableWord> Words,
    IReadOnlyList<(int First, int End)> Sentences);
