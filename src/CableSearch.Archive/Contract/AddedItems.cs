namespace CableSearch.Archive.Contract;

/// <summary>How many of several items were added to a list.</summary>
/// <param name="Added">Number of the items that were added.</param>
/// <param name="Present">Number of the items that the list had already.</param>
/// <param name="LeftOut">Number of the items that were not added, because the reader has the maximum number of items.</param>
public sealed record AddedItems(int Added, int Present, int LeftOut);
