using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds English quotations that the article itself denies in the words before them: "it is not true that “the bridge is open”". The quoted
/// words are the cable's, but the article says the opposite.
/// </summary>
internal static class ArticleDenial
{
    // Number of words before the quotation in which a denial is looked for.
    private const int Near = 8;

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal) { "untrue", "false", "falsely", "wrong", "wrongly" };

    /// <summary>
    /// A sentence that shows the denial; null if there is none. Only a quotation that a verb of saying or "that" governs counts: "the cable
    /// does not mince words: “…”" denies nothing.
    /// </summary>
    /// <param name="lead">The words before the quotation in its sentence.</param>
    public static string? Of(string lead)
    {
        string[] words = [.. ArticleWords.Of(lead).TakeLast(Near)];
        if (words.Length == 0 || !(Folding.Of(words[^1]) is var last && (last is "that" || CutClause.Reports(last)))) return null;
        int denial = Array.FindIndex(words, w => Folding.Of(w) is var folded && (Negations.Has(folded, "en") || Denials.Contains(folded)));
        return denial < 0 ? null : $"The article has a “not” before these words: “{string.Join(' ', words[denial..])}”.";
    }
}
