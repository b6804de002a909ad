namespace CableSearch.Search.Suggesting;

/// <summary>Tells a likely misspelling, also where documents have it.</summary>
internal static class Misspelling
{
    // A word is likely a misspelling of another that is this many times as frequent.
    private const int FrequencyRatio = 20;

    // Shorter words have too many neighbours.
    private const int MinLengthForOneEdit = 4;
    private const int MinLengthForTwoEdits = 8;

    /// <summary>Whether a word is rare, or much rarer than a word that is one edit away.</summary>
    /// <param name="documents">Documents that have the word.</param>
    /// <param name="similar">Words like it.</param>
    public static bool IsLikely(int documents, IReadOnlyList<(string Word, int Documents, int Edits)> similar) =>
        documents <= CloseMatchFinder.MaxHits || similar.Any(w => w.Edits == 1 && IsMuchMoreFrequent(w.Documents, documents));

    /// <summary>Whether a word is so much more frequent than another that the other is likely a misspelling of it.</summary>
    public static bool IsMuchMoreFrequent(int documents, int others) => documents >= others * FrequencyRatio;

    /// <summary>How many edits away other spellings of a word are looked for; 0 for none.</summary>
    public static int MaxEditsOf(string word) => word.Length switch
    {
        >= MinLengthForTwoEdits => 2,
        >= MinLengthForOneEdit => 1,
        _ => 0,
    };
}
