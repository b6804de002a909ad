using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Counts the denials, such as "not", in a passage and in the quotation that translates it. Each denial of the passage needs one of its own
/// in the quotation. A denial or doubt before the passage counts too: "There is no evidence that …".
/// </summary>
internal static class DenialCount
{
    // A denial before the passage counts if it is at most this number of words away. If "that", "whether" or "if" is among these words, the
    // denial may be further away in the same sentence.
    private const int WordsBefore = 4;

    // In French "ne sont pas", "pas" is at most this number of words after "ne".
    private const int WordsBetween = 5;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,:;!?()–—\n");

    // Beginnings of words that reverse the meaning of a sentence, in addition to the words in Negations.
    private static readonly string[] Turning =
    [
        "unlikely", "stopped", "absence", "refrain", "seldom", "untrue", "false", "unfounded", "unclear", "unwise", "unable", "failed",
        "unwilling", "lack",
    ];

    // The second words of a French negation, such as "pas" in "ne … pas". After "ne" they are not counted: the two words are one denial.
    private static readonly HashSet<string> Second = new(StringComparer.Ordinal)
    {
        "pas", "jamais", "rien", "aucun", "aucune", "personne", "ni",
    };

    /// <summary>Whether the passage has more denials than the quotation.</summary>
    public static bool IsLost(Counterparts words, MeaningMatch match, string language)
    {
        (int from, int to) = Polarity.Reach(words, match);
        int[] there = [.. Enumerable.Range(from, to + 1 - from)
            .Where(i => Turns(words.Part.Words[i].Folded) || IsPrefix(words, i))];
        // "Did not reject" has two denials: "not" and the verb. The verb is counted only if the quotation has no "not". Such a quotation
        // may translate only the verb and lose the "not". It then has one denial and the passage two, so the loss is found.
        int verbs = words.Quoted.Any(q => Negations.Has(q.Folded, language)) ? 0
            : there.Count(i => i + 1 < words.Part.Words.Count && IsDenyingVerb(words.Part.Words[i + 1].Folded));
        int count = there.Count(i => !there.Contains(i - 1)) + verbs + (IsGoverned(words, from) ? 1 : 0);
        return count > Enumerable.Range(0, words.Quoted.Count).Count(q => Denies(words, q, there, language));
    }

    private static bool Denies(Counterparts words, int quoted, int[] there, string language)
    {
        string folded = words.Quoted[quoted].Folded;
        if (Negations.Has(folded, language))
            return language is not "fr" || !Second.Contains(folded) || !words.Quoted.Take(quoted).TakeLast(WordsBetween)
                .Any(w => w.Folded is "n" or "ne");
        // For the "non" of "non-lethal", German has "nicht" at the beginning of the word, as in "nichttödlich", and French has the word
        // "non". Both count as a denial.
        if (language is "de" ? folded.StartsWith("nicht", StringComparison.Ordinal) : language is "fr" && folded is "non") return true;
        return Polarity.IsFreeDenial(words, quoted, language) || words.Of(quoted).Any(there.Contains);
    }

    // Whether a word is the "non" of "non-practicing". "Non-governmental" is left out, because an article may write "ONG" (NGO) for it.
    private static bool IsPrefix(Counterparts words, int cable) => words.Part.Words[cable].Folded is "non"
        && cable + 1 < words.Part.Words.Count && !words.Part.Words[cable + 1].Folded.StartsWith("gov", StringComparison.Ordinal);

    private static bool IsDenyingVerb(string folded) => Negations.Refuses(folded) || folded.StartsWith("oppos", StringComparison.Ordinal);

    private static bool Turns(string folded) => Negations.Has(folded, "en")
        || Array.Exists(Turning, t => folded.StartsWith(t, StringComparison.Ordinal));

    // Whether a word before the passage denies or doubts what the passage says. The word must be in the same sentence, without a comma or
    // another break before the passage.
    private static bool IsGoverned(Counterparts words, int from)
    {
        CablePart part = words.Part;
        int sentence = part.Sentences.Where(s => s.First <= from && from < s.End).Select(s => s.First).FirstOrDefault(from);
        int[] lead = [.. Enumerable.Range(sentence, from - sentence).Where(i => !words.IsMatched(i)
            && part.Text.AsSpan(part.Words[i].End, part.Words[from].Start - part.Words[i].End).IndexOfAny(Breaks) < 0)];
        bool isClause = lead.TakeLast(WordsBefore).Any(i => part.Words[i].Folded is "that" or "whether" or "if");
        return (isClause ? lead : lead.TakeLast(WordsBefore))
            .Any(i => Turns(part.Words[i].Folded) || Negations.Refuses(part.Words[i].Folded) || CutClause.IsDoubt(part.Words[i].Folded));
    }
}
