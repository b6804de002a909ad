using System.Runtime.InteropServices;

namespace CableSearch.Coverage.Passages;

/// <summary>
/// For each stem, the positions of its words in a cable. A position is the number of a word, counted through all paragraphs. Each position
/// is stored with the previous position of the stem. The positions of a stem are therefore enumerated from the last to the first.
/// </summary>
internal sealed class StemPlaces
{
    private const int None = -1;

    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly int[] _before;
    private readonly int[] _firstOfPart;

    public StemPlaces(IReadOnlyList<CablePart> parts)
    {
        _firstOfPart = new int[parts.Count + 1];
        for (int part = 0; part < parts.Count; part++) _firstOfPart[part + 1] = _firstOfPart[part] + parts[part].Words.Count;
        _before = new int[_firstOfPart[^1]];
        int place = 0;
        foreach (CablePart part in parts)
        {
            foreach (CableWord word in part.Words)
            {
                ref int last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, word.Stem, out bool isKnown);
                _before[place] = isKnown ? last : None;
                last = place++;
            }
        }
    }

    /// <summary>Whether the cable contains a word with this stem.</summary>
    public bool Has(string stem) => _last.ContainsKey(stem);

    /// <summary>The positions of a stem, from the last one to the first.</summary>
    public Chain Of(string stem) => new(_before, _last.GetValueOrDefault(stem, None));

    /// <summary>The position of a paragraph's first word, which is the number of words in all paragraphs before it.</summary>
    public int FirstOf(int part) => _firstOfPart[part];

    /// <summary>The positions of one stem, from the last one to the first.</summary>
    public readonly struct Chain(int[] before, int last)
    {
        public Enumerator GetEnumerator() => new(before, last);
    }

    /// <summary>Enumerates the positions of one stem in a cable, from the last one to the first.</summary>
    public struct Enumerator(int[] before, int next)
    {
        /// <summary>The position at which the enumeration is now.</summary>
        public int Current { get; private set; }

        /// <summary>Moves to the next position towards the cable's beginning; false if there is none.</summary>
        public bool MoveNext()
        {
            if (next == None) return false;
            (Current, next) = (next, before[next]);
            return true;
        }
    }
}
