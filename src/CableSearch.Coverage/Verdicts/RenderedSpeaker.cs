using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Compares who speaks in a quotation and in the passage that it translates: "Smith dijo que …" for "Jones said that …". The name before
/// the verb may be the first word of the quotation. Its capital then does not show that it is a name.
/// </summary>
internal static class RenderedSpeaker
{
    // A verb such as "said" stands at most this number of words behind the name of the speaker: "Jones has said".
    private const int WordsToVerb = 2;

    // The speaker is looked for in this number of words at the beginning of the passage's sentences.
    private const int WordsToSpeaker = 8;

    private const double MinLikeness = 0.5;

    private const float SureSense = 0.85f;

    /// <summary>
    /// Whether the quotation begins with a name that matches no word of the passage, and the passage has a speaker whom the quotation
    /// does not name.
    /// </summary>
    public static bool IsOther(Counterparts words, string language)
    {
        int at = words.Quoted.Count > 1 && Verbs.IsSource(words.Quoted[0].Folded, language) ? 1 : 0;
        if (words.Quoted.Count == 0 || !IsNameLike(words, at, language) || words.Of(at).Count > 0) return false;
        int[] speakers = [.. Speakers(words)];
        return speakers.Length > 0 && speakers.All(s => !words.IsMatched(s) && !IsIn(words, s));
    }

    /// <summary>
    /// Whether the quotation exchanges the one who speaks and the one who is spoken about: "según Smith, Jones …" for "according to Jones,
    /// Smith …". Both texts have both names, but the name after "according to" is not the same.
    /// </summary>
    public static bool ChangesRoles(Counterparts words, string language)
    {
        (bool Here, bool There)[] roles = [.. Enumerable.Range(0, words.Quoted.Count)
            .Where(i => words.Of(i) is [var first, ..] && char.IsUpper(words.WordOf(i)[0]) && char.IsUpper(words.CableWordOf(first)[0]))
            .Select(i => (i > 0 && Verbs.IsSource(words.Quoted[i - 1].Folded, language), words.Of(i).Any(c => IsSource(words, c))))];
        return roles.Any(r => r is { Here: true, There: false }) && roles.Any(r => r is { Here: false, There: true });
    }

    private static bool IsSource(Counterparts words, int cable) =>
        cable > 1 && words.Part.Words[cable - 1].Folded is "to" && words.Part.Words[cable - 2].Folded is "according";

    /// <summary>
    /// Whether a word at the beginning of the quotation can be a name. It can be one if it has a capital, and if one of two things is true:
    /// no translation of the word is certain, or a verb such as "said" comes soon after it. Negations, words such as "the", and words such
    /// as "según" (according to) are no names.
    /// </summary>
    public static bool IsNameLike(Counterparts words, int at, string language)
    {
        QuotedWord word = words.Quoted[at];
        return char.IsUpper(words.WordOf(at)[0]) && !Fillers.Has(word.Folded, language) && !Negations.Has(word.Folded, language)
            && !Verbs.IsSource(word.Folded, language)
            && (!word.Senses.Any(s => s.Kind is SenseKind.Word or SenseKind.Date or SenseKind.Number && s.Strength >= SureSense)
                || words.Quoted.Skip(at + 1).Take(WordsToVerb).Any(w => Verbs.Report(w.Folded, language)));
    }

    // The names before a verb such as "said", and behind "according to", at the beginning of the sentences of the passage.
    private static IEnumerable<int> Speakers(Counterparts words)
    {
        foreach ((int first, int end) in words.Part.Sentences.Where(s => s.First <= words.Last && s.End > words.First))
        {
            for (int i = first; i < Math.Min(end, first + WordsToSpeaker); i++)
            {
                CableWord word = words.Part.Words[i];
                if (!char.IsUpper(words.CableWordOf(i)[0]) || FunctionWords.Has(word.Folded) || word.IsRedacted) continue;
                if (IsSource(words, i) || words.Part.Words.Skip(i + 1).Take(WordsToVerb).Any(w => Verbs.Report(w.Folded, "en")))
                    yield return i;
            }
        }
    }

    private static bool IsIn(Counterparts words, int cable) => words.Quoted.Any(q => char.IsUpper(words.Text[q.Start])
        && (q.Folded == words.Part.Words[cable].Folded
            || Cognates.Likeness(q.Folded, words.Part.Words[cable].Folded) >= MinLikeness));
}
