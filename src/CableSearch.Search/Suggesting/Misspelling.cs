namespace CableSearch.Search.Suggesting;

/// <summary>Decides whether a word is likely a misspelling, even if some documents contain it.</summary>
internal static class Misspelling
{
    // A word is likely misspelled if a similar word is at least this many times as frequent.
    private const int FrequencyRatio = 20;

    // Fewest letters of a word for which words with one edit (changed letter) are looked for, and fewest letters for which words with two
    // edits are looked for too. Shorter words are similar to too many others.
    private const int MinLengthForOneEdit = 4;
    private const int MinLengthForTwoEdits = 8;

    /// <summary>
    /// Whether a word is likely misspelled: it is in very few documents, or a word that differs by one edit (changed letter) is much more
    /// frequent.
    /// </summary>
    /// <param name="documents">Number of documents that contain the word.</param>
    /// <param name="similar">Words of the index with a similar spelling.</param>
    public static bool IsLikely(int documents, IReadOnlyList<(string Word, int Documents, int Edits)> similar) =>
        documents <= CloseMatchFinder.MaxHits || similar.Any(w => w.Edits == 1 && IsMuchMoreFrequent(w.Documents, documents));

    /// <summary>
    /// Whether a word is in so many more documents than a word with similar spelling that the rarer one is likely misspelled.
    /// </summary>
    public static bool IsMuchMoreFrequent(int documents, int others) => documents >= others * FrequencyRatio;

    /// <summary>
    /// By how many edits (changed letters) a similar spelling may differ from a word; 0 for short words, for which no spellings are
    /// suggested.
    /// </summary>
    public static int MaxEditsOf(string word) => word.Length switch
    {
        >= MinLengthForTwoEdits => 2,
        >= MinLengthForOneEdit => 1,
        _ => 0,
    };
}
