using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Compares the denials of a quotation with the denials of the passage that it translates. A "not" of the quotation needs a "not" or a
/// denying word of the cable in the same place. A denying word of the cable, such as "rejected", needs a denial of the quotation. A word of
/// the cable that already translates one word of the quotation does not count for another: if "rechazó" translates "rejected", a further
/// "no" of the quotation has no counterpart.
/// </summary>
internal static class Polarity
{
    // If the quotation denies a word, the cable must have a denial at most this number of words away from the word's match.
    private const int MaxDistance = 8;

    // A negation in the quotation is taken to deny this number of words before it and this number of words after it.
    private const int WordsBeside = 6;

    // A denial of the cable may be outside the words that match. It counts if the quotation begins or ends with words that match nothing,
    // because these words may translate the denial. It must be at most this number of words before the first matching word or after the
    // last one.
    private const int WordsOutside = 4;

    // A denying verb of the cable counts only if at least two words near it match words of the quotation. A word is near if it is at most
    // this number of words away from the verb.
    private const int Close = 4;

    private const float SureSense = 0.8f;

    // If a "not" is at most this number of words before a denying word, as in "sin duda" and "no cabe duda", the two count as one denial.
    // The cable then needs only one denial for both.
    private const int WordsToNot = 2;

    /// <summary>Whether the quotation has a denial that the passage lacks, or the passage has one that the quotation lacks.</summary>
    public static bool Differs(Counterparts words, MeaningMatch match, string language)
    {
        bool[] plain = [.. words.Quoted.Select(w => Negations.Has(w.Folded, language))];
        // The words of the cable that match an ordinary word of the quotation (no negation). They can't be the counterpart of a "not" too.
        HashSet<int> taken = [.. Enumerable.Range(0, plain.Length).Where(i => !plain[i]).SelectMany(words.Of)];
        (int from, int to) = Reach(words, match);
        return Enumerable.Range(from, to + 1 - from).Any(d => !words.IsMatched(d) && IsDenial(words, d)
                && !Enumerable.Range(0, plain.Length).Any(q => (plain[q] || IsFreeDenial(words, q, language)) && IsNear(words, q, d)))
            || Enumerable.Range(0, plain.Length).Any(q => plain[q] && !IsAnswered(words, match, q, taken))
            || !AreAllMet(words, plain, taken, language);
    }

    // Whether the cable has a separate denial for each denying verb of the quotation: "se negó … y rechazó" needs two. A verb just after a
    // "not" is left out, because the two count as one denial (see WordsToNot).
    private static bool AreAllMet(Counterparts words, bool[] plain, HashSet<int> taken, string language)
    {
        HashSet<int> used = [];
        foreach (int q in Enumerable.Range(0, plain.Length).Where(q => Denies(words, q, language)
            && !plain.Skip(Math.Max(0, q - WordsToNot)).Take(Math.Min(q, WordsToNot)).Any(p => p)))
        {
            int? answer = Answers(words, q, taken).Where(d => !used.Contains(d)).Select(d => (int?)d).FirstOrDefault();
            if (answer is not { } met) return false;
            used.Add(met);
        }
        return true;
    }

    // Whether a word of the quotation denies by itself, or with the next one, as "negó" and "dejó de" do. A name is no verb.
    private static bool Denies(Counterparts words, int quoted, string language) => !words.Quoted[quoted].IsName
        && (Verbs.Denies(words.Quoted[quoted].Folded, language) || (quoted + 1 < words.Quoted.Count
            && Verbs.DenyTogether(words.Quoted[quoted].Folded, words.Quoted[quoted + 1].Folded, language)));

    // The denials of the cable that can be the counterpart of a denying verb of the quotation. First come the denials that match the verb
    // itself. Then come the denials where the counterpart would be (see IsNear), unless they match an ordinary word of the quotation.
    private static IEnumerable<int> Answers(Counterparts words, int quoted, HashSet<int> taken) =>
        words.Of(quoted).Where(i => IsDenialOf(words.Part.Words[i].Folded))
            .Concat(Enumerable.Range(words.First, words.Last + 1 - words.First).Where(d => !taken.Contains(d)
                && IsDenialOf(words.Part.Words[d].Folded) && IsNear(words, quoted, d)));

    private static bool IsDenialOf(string english) => Negations.MayDeny(english) || Negations.Denies(english) || Verbs.Answers(english);

    // Whether a word of the cable denies what the quotation is about: a "not", or a verb such as "rejected" among words that match.
    private static bool IsDenial(Counterparts words, int cable)
    {
        string folded = words.Part.Words[cable].Folded;
        if (Negations.Has(folded, "en")) return true;
        // "Dismiss" with "as" denies nothing: "dismissed him as a clown".
        bool isJudged = folded.StartsWith("dismiss", StringComparison.Ordinal)
            && words.Part.Words.Skip(cable + 1).Take(WordsOutside).Any(w => w.Folded is "as");
        return !isJudged && Negations.Refuses(folded)
            && Enumerable.Range(cable - Close, (2 * Close) + 1).Count(i => i >= words.First && i <= words.Last && words.IsMatched(i)) >= 2;
    }

    // Whether a "not" of the quotation has a counterpart in the cable: a "not", or a denying word that no other word translates.
    private static bool IsAnswered(Counterparts words, MeaningMatch match, int quoted, HashSet<int> taken)
    {
        if (words.Of(quoted).Any(i => Negations.MayDeny(words.Part.Words[i].Folded))) return true;
        // "No … más que" and "ne … que" mean "only", so "only" is a counterpart too.
        bool isOnly = words.Quoted.Skip(quoted + 1).Take(WordsOutside).Any(w => w.Folded is "que" or "che" or "senao" or "als");
        int last = Math.Max(match.Last, Reach(words, match).To);
        return Enumerable.Range(words.First, words.Last + 1 - words.First).Any(d => !taken.Contains(d)
            && (d <= last || words.Part.Words[d].Folded is "not")
            && (Negations.MayDeny(words.Part.Words[d].Folded) || (isOnly && words.Part.Words[d].Folded is "only" or "just" or "merely"))
            && IsNear(words, quoted, d));
    }

    /// <summary>
    /// The part of a cable's paragraph in which each denial needs a counterpart in the quotation. It reaches from the first matching word
    /// to the last. If the quotation begins with words that have no match, the part begins a few words earlier, because the words without
    /// a match may translate these few words. In the same way, the part ends later if the quotation ends with words that have no match.
    /// </summary>
    /// <returns>The indexes of the first and the last word of this part.</returns>
    public static (int From, int To) Reach(Counterparts words, MeaningMatch match)
    {
        int[] content = [.. Enumerable.Range(0, words.Quoted.Count).Where(i => words.Quoted[i].Weight > 0)];
        int unmatched = content.TakeWhile(i => words.Of(i).Count == 0).Count();
        bool isFirst = unmatched < content.Length && words.Of(content[unmatched]).Contains(match.First);
        int before = isFirst ? Math.Min(WordsOutside, unmatched) : 0;
        int at = Enumerable.Range(0, words.Quoted.Count).LastOrDefault(i => words.Of(i).Contains(match.Last), words.Quoted.Count - 1);
        int behind = words.Of(words.Quoted.Count - 1).Count > 0 ? 0
            : Math.Min(WordsOutside, Enumerable.Range(at + 1, words.Quoted.Count - at - 1).Count(i => words.Of(i).Count == 0));
        int start = words.Part.Sentences.First(s => match.First < s.End).First;
        int end = words.Part.Sentences.First(s => match.Last < s.End).End;
        // From match.First to match.Last is where the cable matches the quotation best. But the first important word of the quotation, such
        // as a name, may also match an earlier word of the same sentence. The part that is returned then begins at that word or earlier.
        int first = content.Length == 0 ? match.First : words.Of(content[0]).Where(c => c >= start).Append(match.First).Min();
        return (Math.Max(start, Math.Min(first, match.First - before)), Math.Min(end - 1, match.Last + behind));
    }

    /// <summary>
    /// Whether a word of the quotation denies, as "rechazó" does, and matches no denying word of the passage. A word that only the word
    /// lists take for a denial, such as German "halten" (to hold, but also to stop), does not count if it matches any word.
    /// </summary>
    public static bool IsFreeDenial(Counterparts words, int quoted, string language) =>
        (Denies(words, quoted, language) || (words.Of(quoted).Count == 0 && IsDenying(words.Quoted[quoted])))
            && !words.Of(quoted).Any(i => Negations.Denies(words.Part.Words[i].Folded));

    private static bool IsDenying(QuotedWord word) => word.Weight > 0
        && word.Senses.Any(s => s.Strength >= SureSense && Negations.IsDenyingStem(s.Stem));

    // Whether a denial of the cable may be the counterpart of a denial of the quotation. It may if a word of the cable near the cable's
    // denial matches a word of the quotation around the quotation's denial. If no word around the quotation's denial has a match, nothing
    // shows where the counterpart would be, so any denial of the cable may be the counterpart.
    private static bool IsNear(Counterparts words, int quoted, int cable)
    {
        int first = Math.Max(0, quoted - WordsBeside), end = Math.Min(words.Quoted.Count, quoted + WordsBeside + 1);
        int[] places = [.. Enumerable.Range(first, end - first).Where(i => words.Quoted[i].Weight > 0).SelectMany(words.Of)];
        return places is [] || places.Any(p => Math.Abs(p - cable) <= MaxDistance);
    }
}
