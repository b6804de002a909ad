using System.Runtime.InteropServices;

namespace CableSearch.Coverage.Passages;

/// <summary>
/// Where each stem stands in a cable. The words of all parts are numbered through, so that a place is one number; the places of a stem
/// are a chain from its last one to its first.
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

    /// <summary>Whether a stem stands anywhere.</summary>
    public bool Has(string stem) => _last.ContainsKey(stem);

    /// <summary>The places of a stem, from the last one to the first.</summary>
    public Chain Of(string stem) => new(_before, _last.GetValueOrDefault(stem, None));

    /// <summary>The place of the first word of a part, which is the place after the last word of the part before.</summary>
    public int FirstOf(int part) => _firstOfPart[part];

    /// <summary>The places of one stem.</summary>
    public readonly struct Chain(int[] before, int last)
    {
        /// <summary>Goes through them.</summary>
        public Enumerator GetEnumerator() => new(before, last);
    }

    /// <summary>Goes through the places of one stem.</summary>
    public struct Enumerator(int[] before, int next)
    {
        /// <summary>The place.</summary>
        public int Current { get; private set; }

        /// <summary>Goes to the next place; false at the end.</summary>
        public bool MoveNext()
        {
            if (next == None) return false;
            (Current, next) = (next, before[next]);
            return true;
        }
    }
}
