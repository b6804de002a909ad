namespace CableSearch.Search.Contract;

/// <summary>What may complete the words at the caret.</summary>
/// <param name="Start">Start of what a completion replaces, in UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Items">At most twelve.</param>
public sealed record Completions(int Start, int End, IReadOnlyList<Completion> Items);
