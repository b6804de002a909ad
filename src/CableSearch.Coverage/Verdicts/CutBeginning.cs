using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that begin in the middle of a clause of the cable: "pay the toll" where the cable says "It would be unwise to pay the
/// toll". There are too many words like "unwise" for a list of them. So a quotation is found if the article lacks any important word that
/// the cable has in the clause before the quoted words. Words that only report, such as "said that", and words before them do not count.
/// </summary>
internal static class CutBeginning
{
    // Number of words before the quotation that are looked at.
    private const int WordsBefore = 6;

    // Largest number of words that a note shows.
    private const int MaxShown = 8;

    // If a word of the cable has more letters than this, only this number of its first letters is looked for in the article. So "dismissed"
    // also finds "dismisses".
    private const int PrefixLength = 5;

    private const int MinLetters = 4;

    // For a translation, a name is looked for among this number of words just before the matching words of the cable.
    private const int WordsToName = 3;

    // Names with at least this likeness are two spellings of one name.
    private const double MinLikeness = 0.6;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,:;!?()–—\n");

    /// <summary>
    /// A sentence for the reader that shows the words of the cable before the quotation. It is given if the article lacks an important word
    /// that comes before the quotation in its clause, or if the quotation begins with a verb whose subject the article lacks. Otherwise
    /// null.
    /// </summary>
    /// <param name="passage">The passage with the quoted words.</param>
    /// <param name="around">The sentences around the quotation in the article.</param>
    public static string? Of(AlignedPassage passage, string around)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord[] before = CableSpeaker.Lead(part, passage.FirstWord);
        CableWord[] clause = [.. before.Where(w => part.Text.AsSpan(w.End, passage.Start - w.End).IndexOfAny(Breaks) < 0)];
        int from = 1 + Array.FindLastIndex(clause, w => w.Folded is "that" || CutClause.Reports(w.Folded));
        CableWord[] lead = [.. clause[from..].TakeLast(WordsBefore)];
        string article = Folding.Of(around);
        if (!lead.Any(w => (Tells(w.Folded) || IsAbbreviation(part, w)) && !IsIn(w.Folded, article)))
            return Subject(passage, part, before, article);
        return Shown(part, before, clause);
    }

    private static string Shown(CablePart part, CableWord[] before, CableWord[] clause)
    {
        CableWord[] shown = [.. clause.TakeLast(MaxShown)];
        return $"In the cable the sentence begins: “{(shown[0].Start > before[0].Start ? "… " : "")}"
            + $"{part.Text[shown[0].Start..shown[^1].End]}”.";
    }

    // A quotation may begin with the verb of a sentence: «is very moderate» for "Sousa, who is retired, is very moderate". The result is
    // then a sentence for the reader that shows the words before the verb. Null if there is no name among these words, or if the article
    // has one of the names too.
    private static string? Subject(AlignedPassage passage, CablePart part, CableWord[] before, string article)
    {
        if (passage.FirstWord >= part.Words.Count || !Auxiliaries.Has(part.Words[passage.FirstWord].Folded)) return null;
        CableWord[] names = [.. before.Where(w => char.IsUpper(part.Text[w.Start]) && !FunctionWords.Has(w.Folded))];
        // A reader of the article can't know whom "he" means. So if "he" is the only word before the quotation in the cable's sentence, the
        // "he" is shown, unless the article has a "he" too.
        if (before is [{ Folded: "he" or "she" or "they" } pronoun] && !WordStarts.Has(article, pronoun.Folded + " "))
            return Shown(part, before, before);
        if (names.Length == 0 || names.Any(n => IsIn(n.Folded, article))) return null;
        CableWord[] shown = [.. before.Take(MaxShown)];
        return $"In the cable the sentence begins: “{part.Text[shown[0].Start..shown[^1].End]}{(before.Length > MaxShown ? " …" : "")}”.";
    }

    /// <summary>
    /// Like <see cref="Of"/>, but for a translation that begins in the middle of a sentence: «fournira trente millions» for "The Emirates
    /// will provide thirty million". The sentence is shown if a name that the article lacks stands just before the quoted words.
    /// </summary>
    /// <param name="passage">The part of the passage that has matching words.</param>
    /// <param name="quotation">The words of the quotation.</param>
    /// <param name="context">The words of the sentences around the quotation in the article.</param>
    public static string? OfRendering(AlignedPassage passage, IReadOnlyList<QuotedWord> quotation, IReadOnlyList<QuotedWord> context)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord[] before = CableSpeaker.Lead(part, passage.FirstWord);
        // The first word of a sentence is left out: it has a capital even if it is no name.
        CableWord[] names = [.. before.Skip(1).TakeLast(WordsToName).Where(w => char.IsUpper(part.Text[w.Start]) && !w.IsRedacted
            && w.Folded.Length >= MinLetters && !FunctionWords.Has(w.Folded) && !CableStaff.Has(w.Folded))];
        return names.Length == 0 || names.Any(n => quotation.Concat(context).Any(w => w.Senses.Any(s => s.Stem == n.Stem)
            || Cognates.Likeness(w.Folded, n.Folded) >= MinLikeness)) ? null : Shown(part, before, before);
    }

    // Whether a word may change what the next words say.
    private static bool Tells(string folded) => folded is "yet" or "too" || Limits.Has(folded)
        || (folded.Length >= MinLetters && !FunctionWords.Has(folded));

    // Whether a word is an abbreviation, such as "BP" and "FDP".
    private static bool IsAbbreviation(CablePart part, CableWord word) => word.End - word.Start > 1
        && part.Text[word.Start..word.End].All(char.IsUpper) && part.Text.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool IsIn(string folded, string article) =>
        WordStarts.Has(article, folded.Length > PrefixLength ? folded[..PrefixLength] : folded);
}
