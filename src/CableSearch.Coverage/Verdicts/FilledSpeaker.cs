using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds translated quotations that name a speaker where the cable blacks the speaker out: "Smith dijo que Jones …" for "XXXXXXXXXXXX said
/// that Jones …". The passage may have the name too, but for somebody who is spoken about.
/// </summary>
internal static class FilledSpeaker
{
    // A verb of saying stands at most this number of words behind its subject: "Smith has also said".
    private const int ToVerb = 3;

    /// <summary>
    /// Whether the speaker in the passage is a blacked-out word, and the speaker in the quotation is somebody who does not speak in the
    /// passage.
    /// </summary>
    public static bool Is(Counterparts words, string language)
    {
        int[] passage = [.. Enumerable.Range(words.First, words.Last + 1 - words.First)];
        if (!passage.Any(i => words.Part.Words[i].IsRedacted && Speaks(words, i))) return false;
        int verb = Enumerable.Range(0, words.Quoted.Count).Where(i => Verbs.Report(words.Quoted[i].Folded, language))
            .Where(i => Subjects(words, i, language).Length > 0).DefaultIfEmpty(-1).First();
        return verb >= 0 && !Subjects(words, verb, language).Any(q => words.Of(q).Any(c => Speaks(words, c)));
    }

    // The words of the quotation just before a verb of saying that can be its subject: names, and words that match the passage.
    private static int[] Subjects(Counterparts words, int verb, string language) =>
        [.. Enumerable.Range(Math.Max(0, verb - ToVerb), verb - Math.Max(0, verb - ToVerb))
            .Where(i => words.Quoted[i].Weight > 0 && !Fillers.Has(words.Quoted[i].Folded, language)
                && !Verbs.Report(words.Quoted[i].Folded, language)
                && (char.IsUpper(words.WordOf(i)[0]) || words.Of(i).Count > 0))];

    private static bool Speaks(Counterparts words, int cable) => words.Part.Words.Skip(cable + 1).Take(ToVerb).TakeWhile(w => !w.IsRedacted)
        .Any(w => SayingVerbs.Has(w.Folded) || Verbs.Report(w.Folded, "en"));
}
