using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>Says in one line why a cable is similar to another: by the references, words and TAGS that they share.</summary>
internal static class SimilarityReason
{
    // The line names at most this number of words, and this number of TAGS.
    private const int MaxNamed = 3;

    /// <summary>
    /// The reason. It names only words that tell what a cable is about: names, and words that the cable has often. Null if the cables share
    /// just one of the TAGS, or just one such word that is no name: any two cables may do so.
    /// </summary>
    /// <param name="references">Number of cables and documents that both refer to.</param>
    /// <param name="tags">The TAGS of both.</param>
    /// <param name="words">The words of both, those with the largest weights first.</param>
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
