namespace CableSearch.Archive.Derived;

/// <summary>
/// Hashes of all groups of five successive words in a text ("shingles"): words 1 to 5, words 2 to 6 and so on. If two articles have most of
/// these hashes in common, one article is a shortened or edited copy of the other. Articles that only report the same event, or have the
/// same title, have few hashes in common.
/// </summary>
internal static class TextShingles
{
    private const int Words = 5;

    // A text with fewer different shingles than this is compared with no other text. It may be only a caption or a standard line of the
    // paper, which other articles have too.
    private const int Least = 60;

    // Maximum number of words of a text that are hashed. No article is nearly as long.
    private const int MaxWords = 20_000;

    // Only this many hashes of each text are stored, the smallest ones. They are enough to find possible copies of the text. Even two texts
    // with only 30 of 100 shingles in common share a stored hash, except in one of 100,000 cases.
    private const int SketchSize = 32;

    // Two texts are one story if the longer one has at least 70 of 100 shingles of the shorter one. The rest may differ, because papers
    // shorten and edit an agency's report. The shorter text must also have at least half as many shingles as the longer one, because an
    // article of more than twice the report's length has content of its own.
    private const double MinShared = 0.7, MinLength = 0.5;

    /// <summary>The hashes of a text; empty if the text is too short to be compared.</summary>
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

    /// <summary>
    /// The smallest hashes of a text, by which possible copies are found. Texts that share most of their shingles also share some of the
    /// smallest hashes.
    /// </summary>
    public static long[] SketchOf(IReadOnlyCollection<long> shingles) => [.. shingles.Order().Take(SketchSize)];

    /// <summary>
    /// The share of the shorter text's shingles that are in the longer text too, from 0.7 to 1; 0 if the texts are not the same story.
    /// </summary>
    public static double Likeness(HashSet<long> one, HashSet<long> other)
    {
        (HashSet<long> shorter, HashSet<long> longer) = one.Count <= other.Count ? (one, other) : (other, one);
        if (shorter.Count == 0 || shorter.Count < MinLength * longer.Count) return 0;
        double share = (double)shorter.Count(longer.Contains) / shorter.Count;
        return share >= MinShared ? share : 0;
    }

    // Hashes of the words of a text. Only letters and digits are hashed, because each paper prints quotation marks and dashes in its own
    // way. Capital letters are hashed as small letters.
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

    // Mixes the bits of a hash (the last step of SplitMix64), with the same result on every machine. The mixed hashes are spread evenly, so
    // the smallest hashes of a text are a random sample of its hashes.
    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
