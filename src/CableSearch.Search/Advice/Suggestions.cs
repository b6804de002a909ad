namespace CableSearch.Search.Advice;

/// <summary>What may go on from the words at the caret.</summary>
/// <param name="Start">Where what a suggestion replaces begins, UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Items">At most a dozen.</param>
public sealed record Suggestions(int Start, int End, IReadOnlyList<Suggestion> Items);

/// <summary>One of them.</summary>
/// <param name="Text">What to write, in the query language.</param>
/// <param name="Label">What to show.</param>
/// <param name="Kind">What it is: <c>word</c>, <c>post</c>, <c>country</c>, <c>tag</c> or <c>cable</c>.</param>
/// <param name="Count">Documents that have it.</param>
public sealed record Suggestion(string Text, string Label, string Kind, int Count);
