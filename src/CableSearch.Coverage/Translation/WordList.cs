using System.Text;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The word list of one language. Each line has a word (lower case, without accents), a tab, and its English translations separated by
/// <c>|</c>. The lines are sorted by their bytes. The list stays in memory as bytes for a binary search, so that opening half a million
/// words takes no time.
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
            // The sort key includes the tab after the word: the binary search looks for the word with its tab, so the lines must be in that
            // order.
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
