using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Counting;

/// <summary>
/// Keeps the values of facets in memory, for each segment (part of the index). To count a facet, hundreds of thousands of values are read,
/// and reading them from the index files is slow. Each value of each document takes four bytes. If any document of the segment has several
/// values, each document takes four more bytes, which record where its values begin. The memory for a segment is freed when the segment is
/// closed.
/// </summary>
internal sealed class FacetColumns
{
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<string, Lazy<FacetColumn>>> _segments = [];
    private readonly ConditionalWeakTable<IndexReader, ConcurrentDictionary<string, IReadOnlyDictionary<string, int>>> _everything = [];

    // Names of facet values to show on pages. Each name is made only once.
    private readonly ConcurrentDictionary<(string Field, string Value), string> _labels = new();

    /// <summary>The values of a field in one segment.</summary>
    public FacetColumn Of(AtomicReader segment, string field) => _segments
        .GetValue(segment.CoreCacheKey, _ => new(StringComparer.Ordinal))
        .GetOrAdd(field, name => new(() => Read(segment, name))).Value;

    /// <summary>
    /// The number of documents with each value of a field, in the whole index. They are counted once for each reader (state of the index).
    /// </summary>
    public IReadOnlyDictionary<string, int> InAll(IndexReader reader, string field, Func<IReadOnlyDictionary<string, int>> count) =>
        _everything.GetValue(reader, _ => new(StringComparer.Ordinal)).GetOrAdd(field, _ => count());

    /// <summary>The name of a value to show on the page.</summary>
    public string LabelOf(string field, string value) =>
        _labels.GetOrAdd((field, value), static named => FacetLabels.Of(named.Field, named.Value));

    private static FacetColumn Read(AtomicReader segment, string field)
    {
        if (segment.GetSortedSetDocValues(field) is not { } values) return new(null, [], []);
        int[] starts = new int[segment.MaxDoc + 1];
        List<int> ordinals = new(segment.MaxDoc);
        bool isSingle = true;
        for (int doc = 0; doc < segment.MaxDoc; doc++)
        {
            values.SetDocument(doc);
            for (long ordinal; (ordinal = values.NextOrd()) != SortedSetDocValues.NO_MORE_ORDS;) ordinals.Add((int)ordinal + 1);
            starts[doc + 1] = ordinals.Count;
            isSingle &= starts[doc + 1] - starts[doc] <= 1;
        }
        string[] names = NamesOf(values);
        if (!isSingle) return new(starts, [.. ordinals], names);
        int[] ofDocument = new int[segment.MaxDoc];
        for (int doc = 0; doc < ofDocument.Length; doc++)
            if (starts[doc + 1] > starts[doc]) ofDocument[doc] = ordinals[starts[doc]];
        return new(null, ofDocument, names);
    }

    private static string[] NamesOf(SortedSetDocValues values)
    {
        string[] names = new string[values.ValueCount + 1];
        names[0] = "";
        BytesRef value = new();
        for (int ordinal = 1; ordinal < names.Length; ordinal++)
        {
            values.LookupOrd(ordinal - 1, value);
            names[ordinal] = value.Utf8ToString();
        }
        return names;
    }
}
