namespace CableSearch.Search.Contract;

/// <summary>What may go on from the words at the caret.</summary>
/// <param name="Start">Where what a suggestion replaces begins, UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Items">At most a dozen.</param>
public sealed record Completions(int Start, int End, IReadOnlyList<Completion> Items);
