namespace CableSearch.Search.Counting;

/// <summary>A field's values in one segment.</summary>
/// <param name="Starts">
/// Where each document's values begin in <paramref name="Ordinals"/>; one more than documents. Null where each document has one at most:
/// then there is one ordinal for each document.
/// </param>
/// <param name="Ordinals">Places in <paramref name="Names"/>, from 1; 0 for none.</param>
/// <param name="Names">The values, from 1.</param>
internal sealed record FacetColumn(int[]? Starts, int[] Ordinals, string[] Names);
