using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Counting;

/// <summary>
/// The values of facets in memory, segment by segment. Counting reads hundreds of thousands of them, which is slow from the files of the
/// index. They take four bytes a value, and four a document and field. They are freed with their segment.
/// </summary>
internal sealed class FacetColumns
{
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<string, Lazy<FacetColumn>>> _segments = [];

    /// <summary>A field's values in one segment.</summary>
    public FacetColumn Of(AtomicReader segment, string field) => _segments
        .GetValue(segment.CoreCacheKey, _ => new(StringComparer.Ordinal))
        .GetOrAdd(field, name => new(() => Read(segment, name))).Value;

    private static FacetColumn Read(AtomicReader segment, string field)
    {
        int[] starts = new int[segment.MaxDoc + 1];
        if (segment.GetSortedSetDocValues(field) is not { } values) return new(starts, [], []);
        List<int> ordinals = [];
        for (int doc = 0; doc < segment.MaxDoc; doc++)
        {
            values.SetDocument(doc);
            for (long ordinal; (ordinal = values.NextOrd()) != SortedSetDocValues.NO_MORE_ORDS;) ordinals.Add((int)ordinal);
            starts[doc + 1] = ordinals.Count;
        }
        string[] names = new string[values.ValueCount];
        BytesRef value = new();
        for (int ordinal = 0; ordinal < names.Length; ordinal++)
        {
            values.LookupOrd(ordinal, value);
            names[ordinal] = value.Utf8ToString();
        }
        return new(starts, [.. ordinals], names);
    }
}
