using System.Globalization;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Recognises common phrases, such as "in the near future". So many cables have such a phrase that a quotation of it can come from any of
/// them.
/// </summary>
internal static class CommonPhrase
{
    // A phrase is common if more than this share of the archive's cables have it, and more than MinCables cables.
    private const double MaxShare = 0.005;

    private const int MinCables = 5;

    // The words of a quotation count as repeated from cable to cable if at least this number of cables have them.
    private const int Repeated = 3;

    // A quotation with at least this number of words is never called a common phrase, even if many cables have it. So long a text is a
    // passage that embassies copied from cable to cable.
    private const int MaxWords = 12;

    /// <summary>Whether the words of a quotation are a common phrase.</summary>
    public static bool IsOne(ComparedQuotation quotation) => quotation.Meaning.Words.Count < MaxWords
        && (quotation.Having.Ids.Count > Math.Max(MinCables, MaxShare * quotation.ArchiveSize)
            || quotation.Having is { IsComplete: false, Ids.Count: 0 });

    /// <summary>Whether the words of a quotation are in so many cables that nobody can tell which of these cables is quoted.</summary>
    public static bool IsRepeated(ComparedQuotation quotation) => quotation.WithSameWords.Count >= Repeated;

    /// <summary>Says how many cables have the words.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="isComplete">Whether the search index contains the whole archive.</param>
    public static string InCables(ComparedQuotation quotation, bool isComplete) =>
        Cables(quotation, isComplete && quotation.Having.IsComplete) + " these words.";

    /// <summary>Says how many cables have the words, and why there is no verdict.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="isComplete">Whether the search index contains the whole archive.</param>
    public static string Note(ComparedQuotation quotation, bool isComplete) =>
        $"{Cables(quotation, isComplete && quotation.Having.IsComplete)} these words. The quotation has too few words of its own to say "
            + "where it comes from. Compare yourself.";

    /// <summary>Says that at least the cables that were found have the words. More cables may have them.</summary>
    public static string AtLeast(ComparedQuotation quotation) => Cables(quotation, isAll: false) + " these words.";

    private static string Cables(ComparedQuotation quotation, bool isAll)
    {
        int cables = quotation.WithSameWords.Count;
        string least = isAll ? "" : "At least ";
        return string.Create(CultureInfo.InvariantCulture, $"{least}{cables:N0} {(cables == 1 ? "cable has" : "cables have")}");
    }
}
