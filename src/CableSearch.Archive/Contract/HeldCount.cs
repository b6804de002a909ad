namespace CableSearch.Archive.Contract;

/// <summary>A value and the number of cables that have it.</summary>
/// <param name="Value">The value as in addresses.</param>
/// <param name="Label">The value as it is shown.</param>
/// <param name="Count">Number of cables.</param>
public sealed record HeldCount(string Value, string Label, int Count);
