namespace CableSearch.Search.Counting;

/// <summary>The values of one facet in all documents of one segment (part of the index).</summary>
/// <param name="Starts">
/// For each document, where its values begin in <paramref name="Ordinals"/>; after the last document, the length of <paramref
/// name="Ordinals"/>. Null if no document has more than one value: then <paramref name="Ordinals"/> has one entry for each document.
/// </param>
/// <param name="Ordinals">The values as indexes in <paramref name="Names"/>, from 1; 0 for a document without a value.</param>
/// <param name="Names">The names of the values. Index 0 is not used.</param>
internal sealed record FacetColumn(int[]? Starts, int[] Ordinals, string[] Names);
