namespace CableSearch.Archive.Contract;

/// <summary>A value and how many cables have it.</summary>
/// <param name="Value">As in addresses.</param>
/// <param name="Label">As shown.</param>
/// <param name="Count">Cables.</param>
public sealed record HeldCount(string Value, string Label, int Count);
