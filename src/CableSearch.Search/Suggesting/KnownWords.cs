using System.Runtime.CompilerServices;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Search.Suggesting;

/// <summary>
/// Caches the words that are offered as completions, and their counts, for each state of the index. The cache saves much work: many readers
/// begin with the same letters, and the words that are offered most are the common ones, whose documents take longest to count.
/// </summary>
internal sealed class KnownWords
{
    private const int MaxBeginnings = 4096;

    private const int MaxCounts = 16_384;

    private readonly ConditionalWeakTable<IndexReader, RecentlyUsed<string, IReadOnlyList<string>>> _begun = [];
    private readonly ConditionalWeakTable<IndexReader, RecentlyUsed<string, int>> _counts = [];

    /// <summary>The words that begin with the given letters. They are looked up once for each state of the index.</summary>
    public IReadOnlyList<string> Begun(IndexReader reader, string letters, Func<string, IReadOnlyList<string>> find)
    {
        RecentlyUsed<string, IReadOnlyList<string>> kept = _begun.GetValue(reader, _ => new(MaxBeginnings));
        if (kept.TryGet(letters, out IReadOnlyList<string>? known)) return known;
        kept.Set(letters, known = find(letters), 1);
        return known;
    }

    /// <summary>The number of documents that a query finds. They are counted once for each state of the index.</summary>
    public int Count(IndexReader reader, string query, Func<string, int> count)
    {
        RecentlyUsed<string, int> kept = _counts.GetValue(reader, _ => new(MaxCounts));
        if (kept.TryGet(query, out int known)) return known;
        kept.Set(query, known = count(query), 1);
        return known;
    }
}
