using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Goes through the documents of a set that are in one segment (part of the index), in ascending order. In the set, a document has its
/// number in the whole index. <see cref="Current"/> is its number in the segment.
/// </summary>
internal ref struct SetBits
{
    private readonly ReadOnlySpan<long> _words;
    private readonly int _base;
    private readonly int _end;
    private ulong _rest;
    private int _word;

    public SetBits(FixedBitSet bits, AtomicReaderContext leaf)
    {
        _words = bits.GetBits();
        (_base, _end) = (leaf.DocBase, leaf.DocBase + leaf.AtomicReader.MaxDoc);
        _word = _base >> 6;
        _rest = _word < _words.Length ? (ulong)_words[_word] & (ulong.MaxValue << (_base & 63)) : 0;
    }

    /// <summary>The current document, by its number in the segment.</summary>
    public int Current { get; private set; }

    public readonly SetBits GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_rest == 0)
        {
            if (++_word >= _words.Length || _word << 6 >= _end) return false;
            _rest = (ulong)_words[_word];
        }
        int doc = (_word << 6) + BitOperations.TrailingZeroCount(_rest);
        if (doc >= _end) return false;
        _rest &= _rest - 1;
        Current = doc - _base;
        return true;
    }
}
