using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// What is said of a quotation whose words differ from the cable's: the reasons to doubt that it has the cable's sense, and remarks that
/// show the difference.
/// </summary>
internal static class WordDoubts
{
    public const string Moved = "Words change places: who did it to whom may be turned round.";

    private const string Prefix = "A prefix such as “non-” or “anti-” differs: the sense may be turned round.";

    private const string SameWords =
        "The words are the same, but not what is between them, such as a point in a figure or a blank in a word.";

    // A remark shows at most this many words.
    private const int MostShown = 12;

    /// <summary>
    /// The reasons to doubt that the quotation has the sense of the passage, the strongest first, as sentences; null if there are none.
    /// </summary>
    /// <param name="text">The quotation.</param>
    /// <param name="difference">Its differences from the passages.</param>
    /// <param name="around">The words of the cable just before and just after the passages.</param>
    /// <param name="passages">The passages.</param>
    public static string? Of(string text, IReadOnlyList<WordDifference> difference, IReadOnlyList<string> around,
        IReadOnlyList<AlignedPassage> passages)
    {
        IReadOnlyList<WordDifference> replaced = Differences.Replaced(difference, text);
        (bool Holds, string Note)[] strong =
        [
            (Differences.ChangesNegation(difference), "A “not” differs: the sense may be turned round."),
            (Differences.ChangesFigure(replaced, text) || Differences.HalvesRange(difference), "A figure differs."),
            (Currencies.Differ(text, string.Join(' ', passages.Select(WithSigns))), "The currency differs."),
            (Differences.ChangesPrefix(difference), Prefix),
            (Differences.ChangesToOpposite(replaced, around), "A word has the opposite sense of the cable’s."),
            (Differences.ChangesDate(replaced, text), "A date differs."),
            (Differences.ChangesName(replaced, text), "A name differs."),
        ];
        string[] said = [.. strong.Where(s => s.Holds).Select(s => s.Note)];
        if (said.Length > 0) return string.Join(' ', said);
        return Differences.ChangesUnit(difference) ? "The word behind a figure differs: other things are counted."
            : Differences.ChangesLimit(difference) ? "A word that limits the sentence differs, such as “if” or “only”."
            : Differences.CutsSubject(difference) ? "Words are left out before a verb: they may say who did it."
            : !Differences.FillsRedaction(difference) && Differences.BeginsOrEndsOtherwise(difference, text)
                ? "It begins or ends with words that the cable does not have there."
            : Differences.MovesWords(difference, around) ? Moved
            : passages.Count == 1 && difference.Count > 0 && difference.All(d => d.Kind == Differences.Same) ? SameWords : null;
    }

    /// <summary>
    /// A sentence that shows the words that the article leaves out or replaces, if they may carry the sense; null if there are none.
    /// </summary>
    public static string? Remark(string text, IReadOnlyList<WordDifference> difference, string? doubt)
    {
        if (Differences.LeftOutDenial(difference) is { } denial && denial.Contains(' ', StringComparison.Ordinal))
            return $"The article leaves out “{Short(denial)}”, which denies or limits what is said.";
        if (doubt is null && Differences.Replacement(Differences.Replaced(difference, text)) is { } replacement)
            return $"The article has “{Short(replacement.Article)}” in the place of the cable’s “{Short(replacement.Cable)}”.";
        if (doubt is null && Differences.BracketedEdge(difference, text) is { } added)
            return $"“{Short(added)}” stands only in the article’s brackets.";
        return !Differences.FillsRedaction(difference) && difference.Any(d => d.Kind == Differences.LeftOut
            && d.Cable.Split(' ').Any(w => w.Length >= 4 && w.All(c => c is 'X' or 'x'))) ? Redaction.Cut : null;
    }

    // The passage with the sign before its first figure and the one behind its last.
    private static string WithSigns(AlignedPassage passage)
    {
        string text = passage.Cable.Parts[passage.Part].Text;
        int start = passage.Start, end = passage.End;
        while (start > 0 && !char.IsLetterOrDigit(text[start - 1]) && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsLetterOrDigit(text[end]) && !char.IsWhiteSpace(text[end])) end++;
        return text[start..end];
    }

    private static string Short(string words) =>
        words.Split(' ') is { Length: > MostShown } all ? string.Join(' ', all.Take(MostShown)) + " …" : words;
}
