namespace CableSearch.Archive.Derived;

/// <summary>
/// The runs of five words of a text, as hashes. Two texts that share most of them are the same story, cut or edited; two stories about the
/// same event, or under the same title, share few.
/// </summary>
internal static class TextShingles
{
    private const int Words = 5;

    // A shorter text may share a caption or a line of the paper's own with any other.
    private const int Least = 60;

    // Words of a text that are looked at: far beyond any article.
    private const int MaxWords = 20_000;

    // So many of the smallest hashes stand for a text. Of two texts that share 30 of 100 shingles, one pair in 100,000 shares none of them.
    private const int SketchSize = 32;

    // The least share of the shorter text that stands in the longer one, and the least length of the shorter one in the longer one's.
    // Papers cut an agency's story and edit it. An article that is twice as long is more than the agency's.
    private const double MinShared = 0.7, MinLength = 0.5;

    /// <summary>The hashes of a text; empty for a text that is too short to tell.</summary>
    public static HashSet<long> Of(string text)
    {
        List<ulong> words = WordsOf(text);
        HashSet<long> shingles = [];
        for (int i = 0; i + Words <= words.Count; i++)
        {
            ulong hash = 0;
            for (int j = 0; j < Words; j++) hash = Mixed(hash ^ words[i + j]);
            shingles.Add((long)hash);
        }
        return shingles.Count < Least ? [] : shingles;
    }

    /// <summary>The smallest hashes. Texts that share most shingles share some of these.</summary>
    public static long[] SketchOf(IReadOnlyCollection<long> shingles) => [.. shingles.Order().Take(SketchSize)];

    /// <summary>How much of the shorter text stands in the longer one, 0 to 1; 0 if they are not the same story.</summary>
    public static double Likeness(HashSet<long> one, HashSet<long> other)
    {
        (HashSet<long> shorter, HashSet<long> longer) = one.Count <= other.Count ? (one, other) : (other, one);
        if (shorter.Count == 0 || shorter.Count < MinLength * longer.Count) return 0;
        double share = (double)shorter.Count(longer.Contains) / shorter.Count;
        return share >= MinShared ? share : 0;
    }

    // Letters and digits without case. Papers set quotation marks and dashes each in their own way.
    private static List<ulong> WordsOf(string text)
    {
        List<ulong> words = [];
        ulong word = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) word = Mixed(word ^ char.ToLowerInvariant(c));
            else if (word != 0)
            {
                words.Add(word);
                word = 0;
                if (words.Count == MaxWords) return words;
            }
        }
        if (word != 0) words.Add(word);
        return words;
    }

    // The finisher of SplitMix64: the same on every machine, and its smallest values are a fair sample.
    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
