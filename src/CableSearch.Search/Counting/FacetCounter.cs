using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Counting;

/// <summary>Counts the values of a facet in matching documents.</summary>
internal static class FacetCounter
{
    public static Dictionary<string, int> Count(IndexReader reader, FacetColumns columns, string field, FixedBitSet matched)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            FacetColumn column = columns.Of(leaf.AtomicReader, field);
            if (column.Names is []) continue;
            int[] ofOrdinal = new int[column.Names.Length];
            int end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
            for (int doc = leaf.DocBase; doc < end && (doc = matched.NextSetBit(doc)) >= 0 && doc < end; doc++)
            {
                int local = doc - leaf.DocBase;
                for (int i = column.Starts[local]; i < column.Starts[local + 1]; i++) ofOrdinal[column.Ordinals[i]]++;
            }
            for (int ordinal = 0; ordinal < ofOrdinal.Length; ordinal++)
                if (ofOrdinal[ordinal] > 0)
                    counts[column.Names[ordinal]] = counts.GetValueOrDefault(column.Names[ordinal]) + ofOrdinal[ordinal];
        }
        return counts;
    }
}
