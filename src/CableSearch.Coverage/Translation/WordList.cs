using System.Text;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The word list of one language. Each line has a word (lower case, without accents), a tab, and the English translations with <c>|</c>
/// between them. The lines are sorted by their bytes, so that a word is found by binary search. The list stays in memory as bytes, so that
/// a list of half a million words opens at once.
/// </summary>
internal sealed class WordList(byte[] lines)
{
    /// <summary>English translations of a word (lower case, without accents); empty if the list does not contain the word.</summary>
    public IReadOnlyList<string> Find(string folded)
    {
        byte[] wanted = [.. Encoding.UTF8.GetBytes(folded), (byte)'\t'];
        int low = 0, high = lines.Length;
        while (low < high)
        {
            int start = StartOfLine((low + high) / 2);
            ReadOnlySpan<byte> line = LineAt(start);
            if (line.StartsWith(wanted)) return Encoding.UTF8.GetString(line[wanted.Length..]).Split('|');
            if (line.SequenceCompareTo(wanted) < 0) low = start + line.Length + 1;
            else high = start;
        }
        return [];
    }

    /// <summary>
    /// The bytes of a word list file with the given entries. A word may occur several times; its translations are then merged.
    /// </summary>
    public static byte[] Write(IEnumerable<(string Word, IReadOnlyList<string> Equivalents)> entries)
    {
        SortedDictionary<byte[], List<string>> sorted = new(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        foreach ((string word, IReadOnlyList<string> equivalents) in entries)
        {
            // The lines are sorted by the word and the tab after it. The binary search looks for both together, so it needs this order.
            byte[] key = Encoding.UTF8.GetBytes(word + "\t");
            if (!sorted.TryGetValue(key, out List<string>? known)) sorted[key] = known = [];
            known.AddRange(equivalents.Where(e => !known.Contains(e)));
        }
        using MemoryStream all = new();
        foreach ((byte[] key, List<string> equivalents) in sorted)
        {
            all.Write(key);
            all.Write(Encoding.UTF8.GetBytes(string.Join('|', equivalents) + "\n"));
        }
        return all.ToArray();
    }

    private int StartOfLine(int at) => lines.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;

    private ReadOnlySpan<byte> LineAt(int start)
    {
        int length = lines.AsSpan(start).IndexOf((byte)'\n');
        return length < 0 ? lines.AsSpan(start) : lines.AsSpan(start, length);
    }
}
