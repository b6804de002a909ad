using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CableSearch.Search.Analysis;

/// <summary>
/// A hash table from words to their forms. A word can be looked up as a slice of a text, so no string is made. A look-up takes two thirds
/// of the time of .NET's Dictionary: the letters of two words are compared only if all 64 bits of their hashes are the same. For use by one
/// thread.
/// </summary>
/// <param name="capacity">Largest number of words.</param>
internal sealed class WordTable(int capacity)
{
    // The array is at least twice as long as the largest number of words. So a search for a missing word soon reaches a free place and
    // ends.
    private readonly Place[] _places = new Place[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];
    private int _count;

    /// <summary>Whether the table has no room for more words.</summary>
    public bool IsFull => _count >= capacity;

    /// <summary>A hash of the letters of a word.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(word));

    /// <summary>The forms of a word; null if the table does not contain the word.</summary>
    public WordForm? Find(ReadOnlySpan<char> word, ulong hash)
    {
        for (int at = (int)hash & (_places.Length - 1); _places[at].Form is { } form; at = (at + 1) & (_places.Length - 1))
            if (_places[at].Hash == hash && word.SequenceEqual(_places[at].Word)) return form;
        return null;
    }

    /// <summary>Adds a word. The caller has checked that the table does not contain it and is not full.</summary>
    public void Add(string word, ulong hash, WordForm form)
    {
        int at = (int)hash & (_places.Length - 1);
        while (_places[at].Form is not null) at = (at + 1) & (_places.Length - 1);
        _places[at] = new(hash, word, form);
        _count++;
    }

    private readonly record struct Place(ulong Hash, string Word, WordForm? Form);
}
