using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Counting;

/// <summary>Counts the values of a facet in matching documents.</summary>
internal static class FacetCounter
{
    /// <param name="bits">Gives the index and the set of all its documents.</param>
    /// <param name="columns">The cache of facet values.</param>
    /// <param name="field">Name of the facet.</param>
    /// <param name="matched">The matching documents.</param>
    public static Dictionary<string, int> Count(QueryBits bits, FacetColumns columns, string field, FixedBitSet matched)
    {
        IndexReader reader = bits.Reader;
        if (matched.Cardinality <= reader.NumDocs / 2) return Count(reader, columns, field, matched);
        // If most documents match, it is faster to count the others and subtract them from the counts of the whole index.
        Dictionary<string, int> counts = new(
            columns.InAll(reader, field, () => Count(reader, columns, field, bits.All())), StringComparer.Ordinal);
        FixedBitSet others = bits.All();
        others.AndNot(matched);
        foreach ((string value, int count) in Count(reader, columns, field, others))
            if ((counts[value] -= count) == 0) counts.Remove(value);
        return counts;
    }

    private static Dictionary<string, int> Count(IndexReader reader, FacetColumns columns, string field, FixedBitSet matched)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            FacetColumn column = columns.Of(leaf.AtomicReader, field);
            if (column.Names is []) continue;
            int[] ofOrdinal = new int[column.Names.Length];
            if (column.Starts is { } starts)
            {
                foreach (int doc in new SetBits(matched, leaf))
                    for (int i = starts[doc]; i < starts[doc + 1]; i++) ofOrdinal[column.Ordinals[i]]++;
            }
            else foreach (int doc in new SetBits(matched, leaf)) ofOrdinal[column.Ordinals[doc]]++;
            for (int ordinal = 1; ordinal < ofOrdinal.Length; ordinal++)
                if (ofOrdinal[ordinal] > 0)
                    counts[column.Names[ordinal]] = counts.GetValueOrDefault(column.Names[ordinal]) + ofOrdinal[ordinal];
        }
        return counts;
    }
}
