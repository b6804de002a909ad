using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Makes the notes on a quotation whose words differ from the cable's: reasons to doubt that it has the same meaning, and remarks that show
/// the difference.
/// </summary>
internal static class WordDoubts
{
    public const string Moved = "Words change places: who did it to whom may be turned round.";

    public const string Unit = "The word behind a figure differs: other things are counted.";

    private const string Prefix = "A prefix such as “non-” or “anti-” differs: the sense may be turned round.";

    private const string SameWords =
        "The words are the same, but not what is between them, such as a point in a figure or a blank in a word.";

    // If a quotation begins or ends with words that the cable lacks, at most this number of the cable's words are compared with them.
    private const int MostAtEdge = 2;

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
            (Differences.ChangesFigure(replaced, text) || Differences.HalvesRange(difference) || HasOtherSign(text, passages),
                "A figure differs."),
            (Currencies.Differ(text, string.Join(' ', passages.Select(p => p.TextWithSigns))), "The currency differs."),
            (Differences.ChangesPrefix(difference), Prefix),
            (Differences.ChangesToOpposite(replaced, around), "A word has the opposite sense of the cable’s."),
            (Differences.ChangesDate(replaced, text), "A date differs."),
            (Differences.ChangesName(replaced, text), "A name differs."),
        ];
        string[] said = [.. strong.Where(s => s.Holds).Select(s => s.Note)];
        if (said.Length > 0) return string.Join(' ', said);
        return Differences.ChangesUnit(difference) ? Unit
            : Differences.ChangesLimit(difference) ? "A word that limits the sentence differs, such as “if” or “only”."
            : Differences.CutsSubject(difference) ? "Words are left out before a verb: they may say who did it."
            : !Differences.FillsRedaction(difference) && Differences.BeginsOrEndsOtherwise(difference, text)
                ? "It begins or ends with words that the cable does not have there."
            : Differences.MovesWords(difference, around) ? Moved
            : IsOtherwiseSigned(text, difference, passages) ? SameWords : null;
    }

    /// <summary>
    /// A sentence that shows where the words of the quotation differ from the cable's. It is only a remark, for a quotation about which
    /// <see cref="Of"/> gives no reason for doubt: the quotation still comes from the passage. Null if the quotation only writes the same
    /// words in another way.
    /// </summary>
    public static string? OfOtherWords(string text, IReadOnlyList<WordDifference> difference, AlteredMatch match)
    {
        if (Differences.Abbreviation(difference) is { } abbreviation) return Replaces(abbreviation);
        if (ShadeDifference.Of(WithEdges(difference, match.Passages), text) is { } shade) return shade;
        if (Differences.Replacement(Differences.Replaced(difference, text)) is { } replacement) return Replaces(replacement);
        return LeftOutDenial(difference) ?? WordingDifference.Of(difference, match.Passages) switch
        {
            null => match.Passages.Count == 1 ? null : match.Elsewhere.Select(e => text[e.Start..e.End])
                .Where(e => !WordingDifference.AreLight(e)).Select(OnlyQuoted).FirstOrDefault(),
            { Kind: Differences.LeftOut } left => $"The article leaves out “{Short(left.Cable)}”.",
            { Kind: Differences.Changed } changed => Replaces((changed.Article, changed.Cable)),
            var added when Differences.IsBracketed(added, text) => $"“{Short(added.Article)}” stands only in the article’s brackets.",
            var added => OnlyQuoted(added.Article),
        };
    }

    // The differences. If the quotation begins or ends with words that the cable lacks, they are paired with the cable's words in this
    // place: "He told" with "She told".
    private static IReadOnlyList<WordDifference> WithEdges(IReadOnlyList<WordDifference> difference, IReadOnlyList<AlignedPassage> passages)
    {
        if (passages.Count != 1 || difference.Count < 2) return difference;
        List<WordDifference> edged = [.. difference];
        if (edged[0] is { Kind: Differences.Added } first)
            edged[0] = new(Differences.Changed, first.Article, passages[0].WordsBefore(WordsIn(first.Article)));
        if (edged[^1] is { Kind: Differences.Added } last)
            edged[^1] = new(Differences.Changed, last.Article, passages[0].WordsAfter(WordsIn(last.Article)));
        return edged;
    }

    private static int WordsIn(string text) => Math.Min(MostAtEdge, text.Count(c => c == ' ') + 1);

    private static bool HasOtherSign(string text, IReadOnlyList<AlignedPassage> passages) =>
        Quantities.HasOtherSign(text, string.Join(' ', passages.Select(p => p.TextWithSigns)));

    // Whether quotation and passage have the same letters and digits in the same order. Then they differ only in signs, such as the point
    // in ".30" and "30". False for "%" and "percent", which have other letters, and for "11 March" and "March 11", which have them in
    // another order, although they mean the same.
    private static bool IsOtherwiseSigned(string text, IReadOnlyList<WordDifference> difference, IReadOnlyList<AlignedPassage> passages) =>
        passages.Count == 1 && difference.Count > 0 && difference.All(d => d.Kind == Differences.Same)
            && new Letters(text).Row == new Letters(passages[0].Text).Row;

    /// <summary>
    /// A sentence that shows words that the article leaves out and that deny or limit what is said; null if there are none.
    /// </summary>
    public static string? LeftOutDenial(IReadOnlyList<WordDifference> difference) =>
        Differences.LeftOutDenial(difference) is { } denial && denial.Contains(' ', StringComparison.Ordinal)
            ? $"The article leaves out “{Short(denial)}”, which denies or limits what is said." : null;

    /// <summary>A sentence that says that the article leaves out a blacked-out place; null if it does not.</summary>
    public static string? CutRedaction(IReadOnlyList<WordDifference> difference) => !Differences.FillsRedaction(difference)
        && difference.Any(d => d.Kind == Differences.LeftOut
            && d.Cable.Split(' ').Any(w => w.Length >= 4 && w.All(c => c is 'X' or 'x'))) ? Redaction.Cut : null;

    private static string OnlyQuoted(string words) => $"“{Short(words)}” stands only in the quotation.";

    private static string Replaces((string Article, string Cable) replacement) =>
        $"The article has “{Short(replacement.Article)}” in the place of the cable’s “{Short(replacement.Cable)}”.";

    private static string Short(string words) =>
        words.Split(' ') is { Length: > MostShown } all ? string.Join(' ', all.Take(MostShown)) + " …" : words;
}
