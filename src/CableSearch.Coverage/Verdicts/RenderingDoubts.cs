using System.Text.RegularExpressions;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds reasons to doubt that a quotation translates or paraphrases a passage: a "not" in only one of the two texts, a figure or month
/// that only the quotation has, a word of opposite meaning, or names in another order. The share of matching words does not show these
/// differences.
/// </summary>
internal static partial class RenderingDoubts
{
    public const string Figure = "A figure or a month stands in the quotation and not in the passage.",
        Negation = "The sense may be turned round: a “not” stands on one side only.";

    public const string Order = "Names stand in another order: who did it to whom may be turned round.";

    public const string Opposite = "A word of the quotation has the opposite sense of one in the passage.";

    public const string Name = "A name of the quotation stands not in the passage, which has another one there.";

    public const string UnknownName = "A name of the quotation does not stand in the passage.";

    public const string Row = "A word such as “first” or “quarter” differs: another time or rank is meant.";

    public const string Currency = "The currency differs.", Speaker = "A name differs: the passage has another speaker.",
        Places = "Figures change places: they count other things than in the passage.";

    // Only translations that are at least this certain are used to find words with opposite meanings.
    private const float SureSense = 0.8f;

    // A small word of the quotation, such as "before", has an expected place in the passage. The opposite word, such as "after", counts
    // only if it is at most this number of words away from that place.
    private const int Slack = 2;

    // A "not" denies a word that is at most this number of words behind it.
    private const int WordsToNot = 3;

    // English words that a translation may write with a figure: "deux fois" (two times) for "twice".
    private static readonly Dictionary<string, decimal> Multiples = new(StringComparer.Ordinal)
    {
        ["twice"] = 2,
        ["double"] = 2,
        ["doubled"] = 2,
        ["both"] = 2,
        ["pair"] = 2,
        ["couple"] = 2,
        ["thrice"] = 3,
        ["triple"] = 3,
        ["tripled"] = 3,
    };

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "before", "after", "more", "less", "fewer", "without", "with", "over", "under", "above", "below",
    };

    /// <summary>The strongest reason to doubt that the quotation translates the passage, as a sentence; null if there is none.</summary>
    /// <param name="words">The words of the quotation and of the passage, which has whole sentences.</param>
    /// <param name="language">Language of the quotation.</param>
    /// <param name="match">The matching words in the paragraph.</param>
    /// <param name="passage">The passage.</param>
    public static string? Of(Counterparts words, string language, MeaningMatch match, AlignedPassage passage) =>
        Polarity.Differs(words, match, language) || DenialCount.IsLost(words, match, language) || MovedDenial.Is(words, language) ? Negation
            : HasOtherFigure(words, language) ? Figure
            : Currencies.Differ(words.Text, passage.Text) || RenderedFigures.ChangeCurrencies(words) ? Currency
            : HasOpposite(words, language) || OppositesChangePlaces(words) || TurnedLimits.Are(words, language) ? Opposite
            : RenderedFigures.ChangePlaces(words) ? Places
            : RenderedFigures.ChangeUnits(words) ? WordDoubts.Unit
            : RenderedFigures.ChangeRows(words) ? Row
            : RenderedSpeaker.IsOther(words, language) ? Speaker
            : RenderedNames.HasOther(words, language) ? Name
            : RenderedNames.HasUnknown(words, language) ? UnknownName
            : RenderedNames.ChangePlaces(words, match, language) || RenderedSpeaker.ChangesRoles(words, language)
                || RenderedTelling.IsTurned(words, language) || RenderedPassive.IsTurned(words, language)
                || ExchangedNations.Are(words, language) || TurnedNames.Are(words, language) ? Order
            : LostDoubt.Of(words, match, language);

    // Whether two opposite words change places: the passage has "imported" before "exported", and the quotation has "exported" first.
    private static bool OppositesChangePlaces(Counterparts words)
    {
        int[] quoted = [.. Enumerable.Range(0, words.Quoted.Count).Where(i => words.Quoted[i].Weight > 0 && words.Of(i) is [_])];
        return quoted.Any(a => quoted.Any(b => a < b && words.Of(a)[0] > words.Of(b)[0]
            && Opposites.Are(words.Part.Words[words.Of(a)[0]].Folded, words.Part.Words[words.Of(b)[0]].Folded)));
    }

    // Whether the quotation has an amount, a month, a sign such as "½", or "per thousand" that the passage lacks.
    private static bool HasOtherFigure(Counterparts words, string language)
    {
        IReadOnlyList<decimal[]> there = Amounts.Of([.. Enumerable.Range(words.First, words.Last + 1 - words.First)
            .Select(i => words.Part.Words[i]).Select(w => w.Stem[0] == '#' ? w.Stem[1..] : w.Folded)], "en");
        HashSet<decimal> known = [.. there.SelectMany(a => a), .. Enumerable.Range(words.First, words.Last + 1 - words.First)
            .Select(i => Multiples.GetValueOrDefault(words.Part.Words[i].Folded)).Where(m => m > 0)];
        return Amounts.Of([.. words.Quoted.Select(w => w.Folded)], language).Any(a => !a.Any(known.Contains))
            || Enumerable.Range(0, words.Quoted.Count).Any(i => IsMonth(words.Quoted[i]) && words.Of(i).Count == 0)
            || Quantities.HasOtherSign(words.Text, words.Part.Text)
            || (PerThousand.IsMatch(words.Text) && !PerThousand.IsMatch(words.Part.Text));
    }

    // Whether a word of the quotation has the opposite meaning of a word of the passage, as "rose" has of "fell". Only words that have no
    // match in the other text are compared. The opposite may be anywhere in the passage. But if one of the two words is a small word, such
    // as "before" or "less", the opposite must be near the place where the counterpart of the quotation's word would be.
    private static bool HasOpposite(Counterparts words, string language)
    {
        int[] left = [.. Enumerable.Range(words.First, words.Last + 1 - words.First).Where(i => !words.IsMatched(i))];
        // In "no estaba dispuesto" (was not willing) for "was unwilling", the "not" and the opposite word cancel each other. So if the
        // quotation has a "not" before the word and the passage has none before its opposite, the two words do not count.
        return Enumerable.Range(0, words.Quoted.Count).Where(i => words.Of(i).Count == 0).Any(q => left.Any(i =>
            ((words.Quoted[q].Weight > 0 && !FunctionWords.Has(words.Part.Words[i].Folded)) || IsThere(words, q, i))
                && (!IsDenied(words, q, language) || IsDeniedThere(words, i)) && AreOpposite(words, q, i, language)));
    }

    private static bool IsDenied(Counterparts words, int quoted, string language) =>
        words.Quoted.Take(quoted).TakeLast(WordsToNot).Any(w => Negations.Has(w.Folded, language));

    private static bool IsDeniedThere(Counterparts words, int cable) =>
        words.Part.Words.Take(cable).TakeLast(WordsToNot).Any(w => Negations.Has(w.Folded, "en"));

    private static bool IsThere(Counterparts words, int quoted, int cable) =>
        words.PlaceOf(quoted) is { } place && cable >= place.From - Slack && cable <= place.To + Slack;

    private static bool AreOpposite(Counterparts words, int quoted, int cable, string language)
    {
        CableWord there = words.Part.Words[cable];
        QuotedWord word = words.Quoted[quoted];
        if (word.Weight > 0)
            return word.Senses.Any(s => s.Strength >= SureSense
                && (Opposites.Are(s.Stem, there.Stem) || Opposites.Are(s.Stem, there.Folded)));
        IReadOnlyList<string> english = OwnTerms.Find(word.Folded, language);
        return english.Any(e => Small.Contains(e) && Opposites.Are(e, there.Folded))
            && !Enumerable.Range(words.First, words.Last + 1 - words.First).Any(i => english.Contains(words.Part.Words[i].Folded));
    }

    // Whether a word is the name of a month. A word with another meaning too does not count, such as the Portuguese "maio".
    private static bool IsMonth(QuotedWord word) => word.Weight > 0
        && word.Senses is [{ Kind: SenseKind.Date }, ..] && !word.Senses.Any(s => s.Kind == SenseKind.Word);

    [GeneratedRegex(
        @"‰|\bpromille?\b|\bp(?:er|or|our) ?(?:thousand|mil(?:le)?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PerThousand { get; }
}
