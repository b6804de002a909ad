namespace CableSearch.Search.Counting;

/// <summary>The values of one facet in all documents of one segment (part of the index).</summary>
/// <param name="Starts">
/// For each document, the index in <paramref name="Ordinals"/> at which its values begin. A last entry has the length of
/// <paramref name="Ordinals"/>. Null if every document has at most one value: <paramref name="Ordinals"/> then has one entry for each
/// document.
/// </param>
/// <param name="Ordinals">
/// The values of the documents, each as an index in <paramref name="Names"/>, from 1. If <paramref name="Starts"/> is null, 0 means a
/// document without a value.
/// </param>
/// <param name="Names">The names of the values. Index 0 is not used.</param>
internal sealed record FacetColumn(int[]? Starts, int[] Ordinals, string[] Names);
