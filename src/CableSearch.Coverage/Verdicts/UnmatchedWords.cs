using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Says which words of a translated quotation have no counterpart in the passage, and which words the passage has in their place. The
/// reader can then see at once what the matching words do not prove.
/// </summary>
internal static class UnmatchedWords
{
    // The note does not name words with less weight than this, or with fewer than MinLetters letters: they say too little. Of names, only
    // the weight counts.
    private const double MinWeight = 0.02;

    private const int MinLetters = 4;

    private const double MinLikeness = 0.7;

    // A compound of the quotation, such as "Agrarpolitik", can match two words of the cable, such as "agrarian policy". The two words are
    // at most this number of words apart.
    private const int Near = 3;

    // Only translations that are at least this certain show that a word is a function word.
    private const float SureSense = 0.8f;

    // Numbers of words that the note names. Further words are only counted ("3 more words"); a single further word is named too. Of the
    // quotation nearly all words without a counterpart are named, because any of them may be wrong. Of the passage only a few are named,
    // because the reader sees the whole passage.
    private const int MostQuoted = 7, MostInPassage = 3;

    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        "estados", "unidos", "etats", "unis", "stati", "uniti", "vereinigte", "vereinigten", "staaten", "forenta", "staterna", "usa",
    };

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "us", "u.s", "u.s.", "usg", "america", "american",
    };

    /// <summary>The note about the words without a counterpart; null if there are none that are long and rare enough.</summary>
    public static string? Of(Counterparts words, string language)
    {
        bool reports = words.Part.Words.Any(w => Verbs.Report(w.Folded, "en"));
        // The most important words come first. A word is more important if the passage has another word in its place than if the word is
        // only added.
        int[] quoted = [.. Enumerable.Range(0, words.Quoted.Count)
            .Where(i => (IsUnmatched(words, i, language) || IsHalfMatched(words, i)) && !IsSmall(words.Quoted[i])
                && !HasKin(words, i) && !IsAmerica(words, i) && !(reports && Verbs.Report(words.Quoted[i].Folded, language)))
            .OrderByDescending(i => InPlaceOf(words, i).Any()).ThenByDescending(i => words.Quoted[i].Weight)];
        if (quoted.Length == 0) return null;
        int[] cable = [.. quoted.SelectMany(q => InPlaceOf(words, q)).Distinct()];
        string note = $"{List(quoted.Select(words.WordOf), MostQuoted)} {(quoted.Length == 1 ? "has" : "have")} no counterpart";
        return cable.Length == 0 ? note + " in the passage."
            : note + $"; the passage has {List(cable.Select(words.CableWordOf), MostInPassage)}.";
    }

    // Whether a word of the quotation is part of a foreign name of the United States, such as "unidos" in "Estados Unidos", and the passage
    // has a short English name, such as "U.S." or "America".
    private static bool IsAmerica(Counterparts words, int quoted) => States.Contains(words.Quoted[quoted].Folded)
        && Enumerable.Range(words.First, words.Last + 1 - words.First).Any(i => Abbreviations.Contains(words.Part.Words[i].Bare));

    // Whether the passage has the second part of a compound, but not the first: "policy", but not "agrarian", for German "Agrarpolitik".
    private static bool IsHalfMatched(Counterparts words, int quoted)
    {
        Sense[] first = [.. words.Quoted[quoted].Senses.Where(s => s.IsFirstPart)];
        return first.Length > 0 && words.Of(quoted).Count > 0
            && !words.Of(quoted).Any(c => IsWhole(words.Quoted[quoted], words.Part.Words[c]) || HasBeside(words, c, first));
    }

    private static bool HasBeside(Counterparts words, int cable, Sense[] senses)
    {
        int from = Math.Max(words.First, cable - Near), to = Math.Min(words.Last, cable + Near);
        return Enumerable.Range(from, to + 1 - from).Any(i => senses.Any(s => s.Stem == words.Part.Words[i].Stem));
    }

    private static bool IsWhole(QuotedWord word, CableWord cable) =>
        word.Senses.Any(s => s.Stem == cable.Stem && s.Strength >= SureSense);

    // Whether a word can mean a function word, such as "after", "could" or "our". Which of these a translator chooses says little.
    private static bool IsSmall(QuotedWord word) => !word.IsName
        && word.Senses.Any(s => s.Strength >= SureSense && FunctionWords.Has(s.Stem));

    // Whether the passage has a word of the same family where the word of the quotation would be: "authorizing" for "autorizar".
    private static bool HasKin(Counterparts words, int quoted) => InPlaceOf(words, quoted)
        .Any(c => Cognates.Likeness(words.Quoted[quoted].Folded, words.Part.Words[c].Folded) >= MinLikeness);

    /// <summary>Whether a word of the quotation is long and rare enough to be named, and has no counterpart in the passage.</summary>
    public static bool IsUnmatched(Counterparts words, int quoted, string language) => words.Quoted[quoted] is var word
        && word.Weight >= MinWeight && (word.IsName || word.Folded.Length >= MinLetters) && words.Of(quoted).Count == 0
        && !Negations.Has(word.Folded, language) && !word.Senses.Any(s => s.Kind == SenseKind.Number)
        && !Currencies.Of(words.WordOf(quoted)).Overlaps(Currencies.Of(words.Part.Text));

    /// <summary>
    /// The words of the passage that have no counterpart in the quotation, and that are in the place where the counterpart of a given word
    /// of the quotation would be.
    /// </summary>
    public static IEnumerable<int> InPlaceOf(Counterparts words, int quoted) => words.PlaceOf(quoted) is not { } place ? []
        : Enumerable.Range(place.From, Math.Max(0, place.To + 1 - place.From)).Where(i => IsContent(words, i) && !words.IsMatched(i));

    private static bool IsContent(Counterparts words, int cable) => words.Part.Words[cable] is var word
        && word.Folded.Length >= MinLetters && !word.IsRedacted && !FunctionWords.Has(word.Folded) && word.Stem[0] != '#';

    private static string List(IEnumerable<string> words, int most)
    {
        string[] all = [.. words.Distinct(StringComparer.OrdinalIgnoreCase).Select(w => $"“{w}”")];
        string[] named = all.Length > most + 1 ? [.. all.Take(most), $"{all.Length - most} more words"] : all;
        return named.Length == 1 ? named[0] : string.Join(", ", named[..^1]) + " and " + named[^1];
    }
}
