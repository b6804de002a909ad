using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds the words of a cable with which a sentence says who speaks: "Vilhena said that" before a passage, or ", Vilhena told us" behind
/// it.
/// </summary>
internal static class CableSpeaker
{
    // A verb of saying is looked for in this number of words before the passage: "told the Ambassador on November 3 that".
    private const int MaxToVerb = 8;

    // If "that" is one of the last ToThat words before the passage, the verb may be further away: "told the officers of the embassy in
    // Lisbon on the next day that he".
    private const int MaxToClause = 14, ToThat = 3;

    // Behind the passage, a name and its verb are looked for in this number of words: "complained Foreign Minister Leonor Prado".
    private const int MaxBehind = 6;

    // The passage may end before its clause does. Then the comma before the speaker is looked for in this number of words after the
    // passage.
    private const int MaxToComma = 25;

    // A verb of saying may have a subject without a name, such as "a spokesman". To count as a speaker, this subject must have a pronoun
    // such as "he", or a word of at least this number of letters that is no function word.
    private const int MinNoun = 4;

    // Of a speaker's name before the verb, at most this number of words is shown, the last ones.
    private const int MaxShown = 4;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:()\"");

    // If one of these words is just before a verb of saying, the subject of the verb is at the beginning of the sentence: in "Vilhena was
    // surprised, but said", it is Vilhena.
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "and", "but", "then", "also", "who", "later", "again" };

    // Of a speaker without a name, at most this number of words before the verb is shown: all of "a spokesman of the harbor police" before
    // "told the press that".
    private const int MaxUnnamed = 10;

    // Pronouns that stand for a speaker who is named earlier in the cable.
    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "he", "she", "they" };

    /// <summary>
    /// The speaker whose words the passage reports, if the cable says in the same sentence who speaks; otherwise null.
    /// </summary>
    public static ReportedSpeaker? Of(AlignedPassage passage)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        int first = 0;
        while (first < part.Words.Count && part.Words[first].Start < passage.Start) first++;
        CableWord[] lead = Lead(part, first);
        return Before(part, lead, passage.Start) ?? InView(part, lead, passage.Start) ?? Behind(part, passage.End);
    }

    /// <summary>The words of a sentence before one of its words.</summary>
    /// <param name="part">The paragraph.</param>
    /// <param name="word">Index of the word in the paragraph.</param>
    public static CableWord[] Lead(CablePart part, int word)
    {
        int first = part.Sentences.Where(s => s.First <= word && word < s.End).Select(s => s.First).FirstOrDefault(word);
        return [.. part.Words.Skip(first).Take(word - first)];
    }

    private static ReportedSpeaker? Before(CablePart part, CableWord[] lead, int start)
    {
        int verb = Array.FindLastIndex(lead, w => SayingVerbs.Has(w.Folded));
        bool isClause = lead.TakeLast(ToThat).Any(w => w.Folded is "that");
        if (verb < 0 || lead.Length - verb > (isClause ? MaxToClause : MaxToVerb) || !IsSaid(part, lead, verb, start)) return null;
        int that = Array.FindIndex(lead, verb, w => w.Folded is "that"), end = that >= 0 ? that : verb;
        // In "Vilhena said he believed that", the name stands before the earlier verb.
        while (verb > 1 && Pronouns.Contains(lead[verb - 1].Folded) && SayingVerbs.Has(lead[verb - 2].Folded)) verb -= 2;
        CableWord[] names = Subject(part, lead, verb);
        int shown = names.Length > 0 ? Array.IndexOf(lead, names[Math.Max(0, names.Length - MaxShown)]) : Unnamed(part, lead, verb);
        return shown < 0 ? null : new(names, part.Text[lead[shown].Start..lead[end].End], lead[shown].Start);
    }

    // Index of the first word of a subject that has no name, as in "a spokesman told the press that" and "he said that". The result is -1
    // if the verb has no such subject, or if the subject is a word for the cable's authors, such as "we" or "post".
    private static int Unnamed(CablePart part, CableWord[] lead, int verb)
    {
        int first = verb;
        while (first > 0 && verb - first < MaxUnnamed && !Joining.Contains(lead[first - 1].Folded) && lead[first - 1].Folded is not "that"
            && part.Text.AsSpan(lead[first - 1].End, lead[first].Start - lead[first - 1].End).IndexOfAny(Breaks) < 0) first--;
        CableWord[] subject = lead[first..verb];
        bool isTold = subject.Any(w => Pronouns.Contains(w.Folded) || (w.Folded.Length >= MinNoun && !FunctionWords.Has(w.Folded)));
        return isTold && !subject.Any(w => CableStaff.Has(w.Folded)) ? first : -1;
    }

    // Whether the text at a position is what somebody says with the verb before it. One of three conditions must be met. First, the verb is
    // the last word before the position, or only function words are between them. Second, a quotation mark opens between them and is not
    // closed. Third, "that" follows the verb, and there is no punctuation between "that" and the position.
    private static bool IsSaid(CablePart part, CableWord[] lead, int verb, int start)
    {
        ReadOnlySpan<char> between = part.Text.AsSpan(lead[verb].End, start - lead[verb].End);
        if (verb == lead.Length - 1 || between.Count('"') % 2 == 1 || between.LastIndexOf('“') > between.LastIndexOf('”')) return true;
        if (between.IndexOfAny(Breaks) < 0 && lead[(verb + 1)..].All(w => FunctionWords.Has(w.Folded))) return true;
        int that = Array.FindIndex(lead, verb, w => w.Folded is "that");
        return that >= 0 && part.Text.AsSpan(lead[that].End, start - lead[that].End).IndexOfAny(Breaks) < 0;
    }

    // The name just before the verb. If a word such as "but" is there instead, the name at the beginning of the sentence: in "Vilhena was
    // surprised, but said" it is Vilhena. Empty if no name is found.
    private static CableWord[] Subject(CablePart part, CableWord[] lead, int verb)
    {
        int to = verb;
        while (to > 0 && IsBesideVerb(lead[to - 1].Folded)) to--;
        CableWord[] names = [.. lead[..to].Reverse().TakeWhile(w => IsName(part, w)).Reverse()];
        if (names.Length > 0)
        {
            // In "Vilhena, who was in Lisbon, said", the name just before the verb is "Lisbon", and the speaker is Vilhena. So if a comma
            // separates that name from the verb, all names in the sentence before the verb are returned.
            bool isBeside = part.Text.AsSpan(names[^1].End, lead[verb].Start - names[^1].End).IndexOf(',') < 0;
            return isBeside ? names : [.. lead[..verb].Where(w => IsName(part, w))];
        }
        return verb > 0 && Joining.Contains(lead[verb - 1].Folded) ? [.. lead[..verb].TakeWhile(w => IsName(part, w))] : [];
    }

    // Whether a word may stand between a name and its verb, as in "Vilhena had also said".
    private static bool IsBesideVerb(string folded) => Auxiliaries.Has(folded) || folded is "also" or "later" or "then" or "again"
        || folded.EndsWith("ly", StringComparison.Ordinal);

    // The speaker that is named just before the passage as in "In Vilhena's view, …".
    private static ReportedSpeaker? InView(CablePart part, CableWord[] lead, int start)
    {
        if (lead is not [{ Folded: "in" }, .., { Folded: "view" or "opinion" or "words" } view]
            || part.Text.AsSpan(view.End, start - view.End).IndexOf(',') < 0) return null;
        CableWord[] names = [.. lead[1..^1].Where(w => IsName(part, w))];
        return names.Length == 0 ? null : new(names, part.Text[names[0].Start..view.End], names[0].Start);
    }

    // The speaker behind a passage: ", Vilhena told us" and "," said Vilhena". The speaker need not come right after the passage: if the
    // passage ends in the middle of a clause, the rest of the clause comes first.
    private static ReportedSpeaker? Behind(CablePart part, int end)
    {
        int next = part.Words.TakeWhile(w => w.Start < end).Count();
        int last = part.Sentences.Where(s => s.First < next && next <= s.End).Select(s => s.End).FirstOrDefault(next);
        for (int i = next; i < part.Words.Count && i <= Math.Min(last, next + MaxToComma); i++)
        {
            int from = i == next ? end : part.Words[i - 1].End;
            if (At(part, i, part.Text.AsSpan(from, part.Words[i].Start - from), isFurther: i > next) is { } speaker) return speaker;
        }
        return null;
    }

    // The name and its verb of saying, if they begin at this word and a comma or quotation mark is before them. isFurther says that other
    // words are between the passage and this word. Then the result is null if a word such as "that" follows the name and its verb: Vilhena
    // may say something else than the passage. An example is the passage "the bridge" in "the bridge is old, Vilhena said that the mill is
    // too": Vilhena does not say that the bridge is old.
    private static ReportedSpeaker? At(CablePart part, int first, ReadOnlySpan<char> signs, bool isFurther)
    {
        CableWord[] behind = [.. part.Words.Skip(first).Take(MaxBehind)];
        if (behind.Length < 2 || signs.IndexOfAny(",\"”") < 0 || (signs.Contains('.') && signs.IndexOfAny("\"”") < 0)) return null;
        int skipped = SayingVerbs.Has(behind[0].Folded) ? 1 : 0;
        CableWord[] names = [.. behind.Skip(skipped).TakeWhile(w => IsName(part, w))];
        bool isVerb = skipped == 1 || (names.Length < behind.Length && SayingVerbs.Has(behind[names.Length].Folded));
        if (names.Length == 0 || !isVerb
            || part.Text.AsSpan(behind[0].Start, names[^1].End - behind[0].Start).IndexOfAny(",;\"") >= 0) return null;
        int lastShown = skipped == 1 ? names.Length : Math.Min(names.Length, behind.Length - 1);
        return isFurther && behind.Skip(lastShown + 1).FirstOrDefault() is { Folded: "that" or "it" or "the" or "he" or "she" or "they" }
            ? null : new(names, part.Text[behind[0].Start..behind[lastShown].End], behind[0].Start);
    }

    // Whether a word is part of a name: it has a capital, and is neither a function word nor a verb of saying. The "A" of "A/S" is not the
    // article "a", so it counts as part of a name. A blacked-out name (XXXX) counts too.
    private static bool IsName(CablePart part, CableWord word) => char.IsUpper(part.Text[word.Start])
        && (!FunctionWords.Has(word.Folded) || (word.End < part.Text.Length && part.Text[word.End] == '/'))
        && !SayingVerbs.Has(word.Folded);
}
