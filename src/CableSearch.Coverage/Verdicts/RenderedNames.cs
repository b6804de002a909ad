using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Compares the names of a quotation with the names of the passage that it translates. Finds a name in the place of another one, a name
/// that the passage lacks, and names that changed places.
/// </summary>
internal static class RenderedNames
{
    // Two names count as exchanged only if they are at least this number of words apart in the cable. The order of nearer names, such as a
    // title and a person's name, often differs in a translation and says nothing. One word less is enough if the same word or a verb of
    // saying is between the two names in both texts.
    private const int MinApart = 3;

    // Names with at least this likeness are two spellings of one name, such as "Hezbollah" and "Hizballah".
    private const double MinLikeness = 0.5;

    // Words in the names of the United States and the European Union, in other languages. Cables abbreviate these two names. So the
    // quotation may have such a word even if the passage has no word for it.
    private static readonly HashSet<string> Unions = new(StringComparer.Ordinal)
    {
        "estados", "unidos", "etats", "unis", "stati", "uniti", "vereinigte", "vereinigten", "staaten", "forenta", "staterna", "union",
        "unione", "uniao", "unionen", "europea", "europeia", "europeenne", "europaische", "europaischen", "europeiska", "europa",
    };

    // Endings of English words for peoples, such as "Georgian" and "Maltese".
    private static readonly string[] Peoples = ["ian", "ean", "ish", "ese", "can"];

    // A word between two names helps to show that the names changed places only if the names are at most this number of words apart. Names
    // further apart may be in different parts of the sentence, and a translation may exchange these parts.
    private const int MostBetween = 7;

    // A word of the quotation is beside a name if it is at most this number of words away from the name.
    private const int Near = 2;

    /// <summary>
    /// Whether the quotation has a name without a counterpart, and the passage has another name without a counterpart in the same place.
    /// </summary>
    public static bool HasOther(Counterparts words, string language) => Enumerable.Range(0, words.Quoted.Count)
        .Where(i => words.Of(i).Count == 0 && words.Quoted[i].Weight > 0)
        .Any(q => words.PlaceOf(q) is { } place && Enumerable.Range(place.From, Math.Max(0, place.To + 1 - place.From))
            .Any(i => !words.IsMatched(i) && IsCableName(words, i) && IsOther(words, q, i, language)));

    /// <summary>Whether the quotation has a name or place that nothing in the passage resembles.</summary>
    public static bool HasUnknown(Counterparts words, string language) => Enumerable.Range(0, words.Quoted.Count)
        .Where(i => words.Of(i).Count == 0 && IsNameOrPlace(words, i, language))
        .Any(i => !Enumerable.Range(words.First, words.Last + 1 - words.First)
            .Any(c => Cognates.Likeness(words.Quoted[i].Folded, words.Part.Words[c].Folded) >= MinLikeness));

    // Whether a word of the quotation is a name or place that the passage should have too. A name that the word lists translate does not
    // count: the article may write "Ministerio" where the cable only has an abbreviation. Abbreviations, the United States and the European
    // Union do not count, because the cable may call them by other names. In German only places count, because every noun has a capital.
    private static bool IsNameOrPlace(Counterparts words, int quoted, string language)
    {
        QuotedWord word = words.Quoted[quoted];
        string written = words.WordOf(quoted);
        return word.Weight > 0 && char.IsUpper(written[0]) && written.Any(char.IsLower) && !Unions.Contains(word.Folded)
            && (word.Senses.Any(s => OwnTerms.IsPlace(s.Stem))
                || (word.IsName && language is not "de" && !word.Senses.Any(s => s.Kind == SenseKind.Word)));
    }

    // Whether a word of the quotation and a word of the cable, which do not match, are two different names. False if one of the words is an
    // abbreviation, such as "GOB", because it may stand for the other name.
    private static bool IsOther(Counterparts words, int quoted, int cable, string language)
    {
        QuotedWord word = words.Quoted[quoted];
        string there = words.CableWordOf(cable), folded = words.Part.Words[cable].Folded;
        bool isPlace = word.Senses.Any(s => OwnTerms.IsPlace(s.Stem));
        if (there.Count(char.IsUpper) > 1 || words.WordOf(quoted).Skip(1).Any(char.IsUpper)) return false;
        return isPlace
            ? OwnTerms.IsPlace(words.Part.Words[cable].Stem) || Peoples.Any(e => folded.EndsWith(e, StringComparison.Ordinal))
            : (word.IsName || (quoted == 0 && RenderedSpeaker.IsNameLike(words, 0, language)))
                && Cognates.Likeness(word.Folded, folded) < MinLikeness;
    }

    /// <summary>
    /// Whether a name of the quotation has no counterpart, and the passage has blacked-out words. The article may then give a name that the
    /// cable does not show.
    /// </summary>
    public static bool FillsRedaction(Counterparts words)
    {
        bool isBlackedOut = Enumerable.Range(words.First, words.Last + 1 - words.First).Any(i => words.Part.Words[i].IsRedacted);
        return isBlackedOut && Enumerable.Range(0, words.Quoted.Count).Any(i => words.Of(i).Count == 0 && words.Quoted[i].Weight > 0
            && (words.Quoted[i].IsName || (i == 0 && char.IsUpper(words.WordOf(i)[0]) && words.Quoted[i].Senses.Count == 0)));
    }

    /// <summary>
    /// Whether two names have changed places. There are two signs of this. The passage has the names in the opposite order: "Jones thanked
    /// Smith" for "Smith thanked Jones". Or the words beside each name in the quotation are beside the other name in the passage.
    /// </summary>
    public static bool ChangePlaces(Counterparts words, MeaningMatch match, string language)
    {
        List<(int Quoted, int Cable)> names = [];
        for (int i = 0; i < words.Quoted.Count; i++)
        {
            if (words.Of(i) is [var only] && only >= match.First && only <= match.Last && IsCableName(words, only)
                && words.Quoted[i].Weight > 0) names.Add((i, only));
        }

        return ItemsChangePlaces(words, names, language);
    }

    private static bool ItemsChangePlaces(Counterparts words, List<(int Quoted, int Cable)> names, string language) =>
        names.Zip(names.Skip(1)).Any(p =>
            (p.First.Cable - p.Second.Cable >= MinApart && !KeepNeighbours(words, p.First, p.Second))
            || (p.First.Cable - p.Second.Cable >= MinApart - 1 && (HaveOneBetween(words, p.First, p.Second)
                || ReportBetween(words, p.First, p.Second, language))))
        || names.SelectMany(a => names.Where(b => b.Quoted > a.Quoted + 1).Select(b => (a, b)))
            .Any(p => TakesNeighbours(words, p.a, p.b) && TakesNeighbours(words, p.b, p.a));

    // Whether the same word stands between two names in both texts, as the verb does in "Smith thanked Jones".
    private static bool HaveOneBetween(Counterparts words, (int Quoted, int Cable) one, (int Quoted, int Cable) other) =>
        one.Cable - other.Cable <= MostBetween && other.Quoted - one.Quoted <= MostBetween
            && Enumerable.Range(one.Quoted + 1, other.Quoted - one.Quoted - 1)
            .Any(i => words.Quoted[i].Weight > 0 && words.Of(i).Any(c => c > other.Cable && c < one.Cable));

    // Whether a verb of saying is between two names in both texts, as in "Smith told Jones". The word lists have few forms of verbs, so
    // such verbs need not match each other.
    private static bool ReportBetween(Counterparts words, (int Quoted, int Cable) one, (int Quoted, int Cable) other, string language) =>
        one.Cable - other.Cable <= MostBetween && other.Quoted - one.Quoted <= MostBetween
            && words.Quoted.Skip(one.Quoted + 1).Take(other.Quoted - one.Quoted - 1).Any(w => Verbs.Report(w.Folded, language))
            && words.Part.Words.Skip(other.Cable + 1).Take(one.Cable - other.Cable - 1).Any(w => Verbs.Report(w.Folded, "en"));

    // Whether two names that are in the opposite order still have the same words beside them: "Jones left and Smith arrived" for "Smith
    // arrived and Jones left". Then whole parts of the sentence have changed places, and each person still does the same.
    private static bool KeepNeighbours(Counterparts words, (int Quoted, int Cable) one, (int Quoted, int Cable) other) =>
        Distances(words, one, other) is { Length: > 0 } first && first.All(d => d < 0)
            && Distances(words, other, one) is { Length: > 0 } second && second.All(d => d < 0);

    private static bool TakesNeighbours(Counterparts words, (int Quoted, int Cable) one, (int Quoted, int Cable) other) =>
        Distances(words, one, other) is { Length: > 0 } distances && distances.All(d => d > 0);

    // Looks at the words that are beside the name "one" in the quotation and match a word of the cable. Gives for each of them its distance
    // in the cable from "one", minus its distance in the cable from the name "other". Below 0 means that the word is nearer to "one" in the
    // cable too. Words that are names themselves are left out, and so are words with the same distance from both names.
    private static int[] Distances(Counterparts words, (int Quoted, int Cable) one, (int Quoted, int Cable) other) =>
        [.. Enumerable.Range(one.Quoted - Near, (2 * Near) + 1).Where(i => i >= 0 && i < words.Quoted.Count && i != one.Quoted
                && i != other.Quoted && words.Quoted[i].Weight > 0 && words.Of(i).Count == 1 && !IsCableName(words, words.Of(i)[0]))
            .Select(i => Math.Abs(words.Of(i)[0] - one.Cable) - Math.Abs(words.Of(i)[0] - other.Cable)).Where(d => d != 0)];

    // Whether a word of the passage is a name: it has a capital, and not only because it begins its sentence.
    private static bool IsCableName(Counterparts words, int cable)
    {
        CableWord word = words.Part.Words[cable];
        string text = words.CableWordOf(cable);
        return char.IsUpper(text[0]) && !word.IsRedacted && text.Length > 1 && !FunctionWords.Has(word.Folded)
            && words.Part.Text.AsSpan().ContainsAnyInRange('a', 'z')
            && (!words.Part.Sentences.Any(s => s.First == cable) || words.Quoted.Any(q => q.Folded == word.Folded));
    }
}
