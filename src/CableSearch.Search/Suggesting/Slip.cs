namespace CableSearch.Search.Suggesting;

/// <summary>Tells whether a word that stands in the index is a slip of the hand all the same.</summary>
internal static class Slip
{
    // Another, a letter away, stands so much oftener.
    private const int Share = 20;

    /// <summary>Whether a word is rare, or much rarer than one that is a letter away.</summary>
    public static bool IsOne(int documents, IReadOnlyList<(string Word, int Documents, int Edits)> similar) =>
        documents <= Nearest.MaxHits || similar.Any(w => w.Edits == 1 && IsOftener(w.Documents, documents));

    /// <summary>Whether a word stands so much oftener than another that the other is likely a slip.</summary>
    public static bool IsOftener(int documents, int others) => documents >= others * Share;
}
