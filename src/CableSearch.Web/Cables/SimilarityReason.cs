using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>Says in one line why a cable is similar to another: by the references, words and TAGS that they share.</summary>
internal static class SimilarityReason
{
    // The line names at most this number of words, and this number of TAGS.
    private const int MaxNamed = 3;

    /// <summary>
    /// The reason. It names only words that say what a cable is about: names, and words that are frequent in the cable. Null if the reason
    /// is too weak: the cables share only one of the TAGS, or only one word that is not a name.
    /// </summary>
    /// <param name="references">Number of cables to which both cables refer.</param>
    /// <param name="tags">The TAGS that both cables have.</param>
    /// <param name="words">The rare words that both cables have, those with the largest weights first.</param>
    public static string? Of(int references, IReadOnlyList<string> tags, IReadOnlyList<RareWord> words)
    {
        RareWord[] telling = [.. words.Where(w => w.IsTelling).Take(MaxNamed)];
        bool hasName = telling.Any(w => w.IsName);
        if (references == 0 && !hasName && telling.Length + tags.Count < 2) return null;
        string[] named = [.. telling.Select(w => w.Written), .. tags.Take(MaxNamed)];
        if (references > 0) named = [CountFormat.Of(references, "reference", "references"), .. named];
        else if (!hasName && tags is []) return $"shares the words {string.Join(", ", named)}";
        return $"shares {string.Join(", ", named)}";
    }
}
