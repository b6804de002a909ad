using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Running;

/// <summary>Counts the values of a facet over matching documents.</summary>
internal static class FacetCounter
{
    public static Dictionary<string, int> Count(IndexReader reader, string field, FixedBitSet matched)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            SortedSetDocValues? values = leaf.AtomicReader.GetSortedSetDocValues(field);
            if (values is null) continue;
            int[] ofOrdinal = new int[values.ValueCount];
            int end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
            for (int doc = leaf.DocBase; doc < end && (doc = matched.NextSetBit(doc)) >= 0 && doc < end; doc++)
            {
                values.SetDocument(doc - leaf.DocBase);
                for (long ordinal; (ordinal = values.NextOrd()) != SortedSetDocValues.NO_MORE_ORDS;) ofOrdinal[ordinal]++;
            }
            AddTo(counts, ofOrdinal, values);
        }
        return counts;
    }

    private static void AddTo(Dictionary<string, int> counts, int[] ofOrdinal, SortedSetDocValues values)
    {
        BytesRef value = new();
        for (int ordinal = 0; ordinal < ofOrdinal.Length; ordinal++)
        {
            if (ofOrdinal[ordinal] == 0) continue;
            values.LookupOrd(ordinal, value);
            string text = value.Utf8ToString();
            counts[text] = counts.GetValueOrDefault(text) + ofOrdinal[ordinal];
        }
    }
}
