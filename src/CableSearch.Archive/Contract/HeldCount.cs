namespace CableSearch.Archive.Contract;

/// <summary>A value of a field, such as a post, and the number of cables or articles that have the value.</summary>
/// <param name="Value">The value as addresses of pages write it.</param>
/// <param name="Label">The value as it is shown.</param>
/// <param name="Count">Number of cables or articles.</param>
public sealed record HeldCount(string Value, string Label, int Count);
