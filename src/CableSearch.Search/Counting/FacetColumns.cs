using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Counting;

/// <summary>
/// The values of facets in memory, segment by segment: counting reads them by the hundred thousand, which from the files of the index is
/// slow. Four bytes a value, and four a document where it may have several; a segment's go with it.
/// </summary>
internal sealed class FacetColumns
{
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<string, Lazy<FacetColumn>>> _segments = [];
    private readonly ConditionalWeakTable<IndexReader, ConcurrentDictionary<string, IReadOnlyDictionary<string, int>>> _everything = [];

    // As many as there are values in the index.
    private readonly ConcurrentDictionary<(string Field, string Value), string> _labels = new();

    /// <summary>A field's values in one segment.</summary>
    public FacetColumn Of(AtomicReader segment, string field) => _segments
        .GetValue(segment.CoreCacheKey, _ => new(StringComparer.Ordinal))
        .GetOrAdd(field, name => new(() => Read(segment, name))).Value;

    /// <summary>How many documents of the whole index have each value of a field; counted once for each state of the index.</summary>
    public IReadOnlyDictionary<string, int> InAll(IndexReader reader, string field, Func<IReadOnlyDictionary<string, int>> count) =>
        _everything.GetValue(reader, _ => new(StringComparer.Ordinal)).GetOrAdd(field, _ => count());

    /// <summary>What a value is called on the page.</summary>
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
