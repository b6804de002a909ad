using System.Text;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// A word list of one language: lines in the order of their bytes, a folded word, a tab, and its English equivalents with a bar between.
/// Kept as bytes and searched by halving, so that a list of half a million words costs no time to open.
/// </summary>
internal sealed class WordList(byte[] lines)
{
    /// <summary>The equivalents of a folded word; empty where it is not in the list.</summary>
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

    /// <summary>Makes a list of words and their equivalents, which may repeat.</summary>
    public static byte[] Write(IEnumerable<(string Word, IReadOnlyList<string> Equivalents)> entries)
    {
        SortedDictionary<byte[], List<string>> sorted = new(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        foreach ((string word, IReadOnlyList<string> equivalents) in entries)
        {
            // The tab is part of the key, so that lines are in the order that the search compares them in.
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
