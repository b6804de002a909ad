namespace CableSearch.Search.Counting;

/// <summary>A field's values in one segment.</summary>
/// <param name="Starts">Where each document's values begin in <paramref name="Ordinals"/>; one more than documents.</param>
/// <param name="Ordinals">Places in <paramref name="Names"/>.</param>
/// <param name="Names">The values.</param>
internal sealed record FacetColumn(int[] Starts, int[] Ordinals, string[] Names);
