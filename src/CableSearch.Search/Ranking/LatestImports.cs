using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Ranking;

/// <summary>Finds matching documents by the time of their import.</summary>
internal static class LatestImports
{
    /// <summary>
    /// The documents that were imported last, latest first. Those imported at the same time are sorted by change number, highest first.
    /// </summary>
    public static IReadOnlyList<(int Doc, DateTime ImportedAt)> Of(IndexReader reader, FixedBitSet matched, int most)
    {
        // The queue removes first the document that was imported earliest.
        PriorityQueue<int, (long Imported, long Change)> kept = new(most + 1);
        Visit(reader, matched, (doc, imported, change) =>
        {
            kept.Enqueue(doc, (imported, change));
            if (kept.Count > most) kept.Dequeue();
        });
        List<(int, DateTime)> latest = [];
        while (kept.TryDequeue(out int doc, out (long Imported, long Change) at))
            latest.Add((doc, DateTimeOffset.FromUnixTimeMilliseconds(at.Imported).UtcDateTime));
        latest.Reverse();
        return latest;
    }

    /// <summary>The number of documents that are new since a reader last looked at this search.</summary>
    public static int CountSince(IndexReader reader, FixedBitSet matched, LastLook look)
    {
        long earliest = new DateTimeOffset(look.EarliestArrival, TimeSpan.Zero).ToUnixTimeMilliseconds();
        int count = 0;
        Visit(reader, matched, (_, imported, change) =>
        {
            if (change > look.Change && imported >= earliest) count++;
        });
        return count;
    }

    private static void Visit(IndexReader reader, FixedBitSet matched, Action<int, long, long> visit)
    {
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetNumericDocValues(IndexFields.Change) is not { } changes
                || leaf.AtomicReader.GetNumericDocValues(IndexFields.Imported) is not { } imported)
                continue;
            int end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
            for (int doc = leaf.DocBase; doc < end && (doc = matched.NextSetBit(doc)) >= 0 && doc < end; doc++)
                visit(doc, imported.Get(doc - leaf.DocBase), changes.Get(doc - leaf.DocBase));
        }
    }
}
