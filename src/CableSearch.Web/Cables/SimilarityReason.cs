using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>Says in one line why a cable is similar to another: by the references, words and TAGS that they share.</summary>
/// <param name="Text">The line.</param>
/// <param name="IsWeak">
/// Whether the cables share only one of the TAGS, or only one word that is not a name. Such a cable is listed only if too few have a better
/// reason.
/// </param>
internal sealed record SimilarityReason(string Text, bool IsWeak)
{
    // The line names at most this number of words, and this number of TAGS.
    private const int MaxNamed = 3;

    /// <summary>
    /// The reason. It names only words that say what a cable is about: names, and words that are frequent in the cable. Null if the cables
    /// share nothing that can be named.
    /// </summary>
    /// <param name="references">Number of cables to which both cables refer.</param>
    /// <param name="tags">The TAGS that both cables have.</param>
    /// <param name="words">The rare words that both cables have, those with the largest weights first.</param>
    public static SimilarityReason? Of(int references, IReadOnlyList<string> tags, IReadOnlyList<RareWord> words)
    {
        RareWord[] telling = [.. words.Where(w => w.IsTelling).Take(MaxNamed)];
        string[] named = [.. telling.Select(w => w.Written), .. tags.Take(MaxNamed)];
        if (references > 0)
        {
            named = [CountFormat.Of(references, "reference", "references"), .. named];
            return new($"shares {string.Join(", ", named)}", false);
        }
        if (named is []) return null;
        bool hasName = telling.Any(w => w.IsName);
        if (!hasName && named is [string single])
            return new(tags is [] ? $"shares only the word {single}" : $"shares only the TAGS {single}", true);
        return new($"shares {(!hasName && tags is [] ? "the words " : "")}{string.Join(", ", named)}", false);
    }
}
