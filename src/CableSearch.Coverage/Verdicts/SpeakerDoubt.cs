using System.Text.RegularExpressions;
using CableSearch.Cables.Tables;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Quotations;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that the article attributes to a person whom the cable does not name near the quoted words. Also finds quotations that
/// the cable attributes to another speaker. The words may be from the cable, but somebody else may have said them.
/// </summary>
internal static partial class SpeakerDoubt
{
    public const string Statement = "The article gives these words to somebody who speaks in public, and not to the cable.";

    // Shortest part of a name that identifies a person, in letters. Shorter parts are left out, except in two cases: the name has only
    // shorter parts, as "Li Wu", or only shorter parts after the first name, as "Aung San Suu Kyi" (see NamesOf).
    private const int MinName = 4;

    // The cable may say who speaks without a name, as in "a spokesman of the harbor police". These words are then looked for in the
    // article. A word with fewer letters than this number is not looked for.
    private const int MinWord = 3;

    // Longest abbreviation of an office, such as "DCM" and "FONMIN".
    private const int MaxAbbreviation = 6;

    // The article may spell a name of the cable in another way. So if the name has more letters than this, it is enough that this number of
    // first letters is the same: "Qadhafi" in the cable and "Qadhaafy" in the article.
    private const int Prefix = 5;

    // Two names that begin alike and have at least this likeness are spellings of one name: "Moubarak" and "Mubarak".
    private const double MinLikeness = 0.6;

    // Letters of the same group may replace each other at the beginning of a name, as "G" and "Q" do in "Gaddafi" and "Qadhafi".
    private const string LikeSounds = "cgkqjhxy", Vowels = "aeiouy", Sibilants = "szctj";

    // Words in the names of those who wrote or published the cables. A speaker with such a word in the name, such as "the American
    // Embassy", is taken for the cable itself. Then there is no doubt about the speaker.
    private static readonly HashSet<string> Cables = new(StringComparer.OrdinalIgnoreCase)
    {
        "WikiLeaks", "Cablegate", "Embassy", "Embajada", "Embaixada", "Ambassade", "Ambasciata", "Botschaft", "Ambassaden", "Ambassador",
        "Washington", "American", "Americans", "United", "States", "Estados", "Unidos", "Cable", "Consulate", "Consul", "Department",
        "Departamento", "USA", "US", "Depesche", "Depeschen", "Embajador", "Embaixador",
    };

    // The beginnings of the names of countries: "pakist" also begins "Pakistani".
    private static readonly string[] Countries = [.. PostTable.Countries.Where(c => c.Name.Length > Prefix)
        .Select(c => Folding.Of(c.Name[..(Prefix + 1)]))];

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "he", "she", "they", "his", "her", "their" };

    /// <summary>
    /// A reason to doubt that the article's speaker said the words, as a sentence: the cable does not name this person near the passage, or
    /// names another speaker. Null if there is no such reason, or if the article gives no speaker.
    /// </summary>
    /// <param name="speaker">The speaker's name as the article writes it; null if the article gives none.</param>
    /// <param name="passage">The passage that contains the quotation.</param>
    public static string? Of(string? speaker, AlignedPassage passage) => NamesOf(speaker) is not { Length: > 0 } names ? null
        : IsNamed(names, passage) ? Other(speaker, passage)
        : $"The article gives these words to {speaker}, whom the cable does not name there.";

    /// <summary>
    /// A sentence that names the speaker in the cable, if this is another person than the speaker in the article. Null if they are the same
    /// person, if one of the texts names no speaker, or if the article's speaker is an author of the cable.
    /// </summary>
    /// <param name="speaker">The speaker's name as the article writes it; null if the article gives none.</param>
    /// <param name="passage">The passage that contains the quotation.</param>
    public static string? Other(string? speaker, AlignedPassage passage)
    {
        if (NamesOf(speaker) is not { Length: > 0 } names || IsAuthor(names, passage.Cable)) return null;
        if (CableSpeaker.Of(passage) is not { } other) return null;
        // If the cable gives only a title, such as "the Minister", there is no doubt: the title may be that of the article's speaker.
        string[] there = [.. other.Names.Where(w => !IsTitle(passage.Cable.Parts[passage.Part], w)).Select(w => w.Bare)];
        return there.Length == 0 || WholeNames(there, passage.Cable).Any(w => names.Any(n => IsSame(n, w))) ? null
            : $"The article gives these words to {speaker}. In the cable they {StandBehind(passage, other)} “{other.Text}”.";
    }

    /// <summary>
    /// A sentence that names the person whose words the passage reports, if the article does not name this person. For example, the article
    /// says "the Embassy writes", but quotes what somebody told the Embassy. Null if the cable names no such person, or if the article has
    /// the name too.
    /// </summary>
    /// <param name="passage">The passage that contains the quotation.</param>
    /// <param name="around">The sentences around the quotation in the article.</param>
    /// <param name="quotation">The quotation, which may have the name itself.</param>
    public static string? Unnamed(AlignedPassage passage, string around, string quotation)
    {
        if (CableSpeaker.Of(passage) is not { } speaker) return null;
        string[] article = [.. ArticleWords.Of($"{around} {quotation}").Select(Folding.Of)];
        string[] names = [.. speaker.Names.Where(w => !IsTitle(passage.Cable.Parts[passage.Part], w)).Select(w => w.Bare)];
        return names.Length == 0 || WholeNames(names, passage.Cable).Where(n => names.Contains(n) || !Offices.Has(n))
            .Any(n => article.Any(w => IsSame(n, w) || (n.Length > Prefix && w.StartsWith(n[..Prefix], StringComparison.Ordinal))))
            ? null : $"In the cable the words {StandBehind(passage, speaker)} “{speaker.Text}”.";
    }

    /// <summary>
    /// A reason to doubt that the article's speaker said the words, as a sentence: near the passage the cable does not report anything that
    /// this person said. Null if the cable does report something, if the cable names a speaker of the words, if the person is an author of
    /// the cable, or if the article gives no speaker.
    /// </summary>
    /// <param name="speaker">The speaker's name as the article writes it; null if the article gives none.</param>
    /// <param name="passage">The passage that contains the quotation.</param>
    public static string? Unsaid(string? speaker, AlignedPassage passage) => NamesOf(speaker) is not { Length: > 0 } names
        || IsAuthor(names, passage.Cable) || CableSpeaker.Of(passage) is { Names.Count: > 0 }
        || (!IsAddressed(names, passage) && NearbySpeech.IsOf(passage, w => names.Any(n => IsSame(n, w)))
            && !NearbySpeech.IsPronounOfOther(passage, w => names.Any(n => IsSame(n, w)))) ? null
        : $"The article gives these words to {speaker}. The cable does not say there that {speaker} said them.";

    // Whether the article's speaker is only the listener in the cable, as Vilhena is in "declined to reassure Vilhena that". This is so if
    // two things are true: right before the quoted words are the name and "that", and the word before the name is a verb or other content
    // word.
    private static bool IsAddressed(string[] names, AlignedPassage passage)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord[] lead = CableSpeaker.Lead(part, passage.FirstWord);
        if (lead is not [.., { Folded: "that" }]) return false;
        CableWord[] name = [.. lead[..^1].Reverse().TakeWhile(w => char.IsUpper(part.Text[w.Start])).Reverse()];
        return name.Any(w => names.Any(n => IsSame(n, w.Bare))) && lead.Length - 1 > name.Length
            && !FunctionWords.Has(lead[^(name.Length + 2)].Folded);
    }

    /// <summary>
    /// A sentence that shows who speaks in the cable, if the cable gives this speaker no name, as in "a spokesman told us that" and "the
    /// Minister said that". Null if the article also says that somebody speaks: it has one of the cable's words for this speaker, a word
    /// such as "he", or a word for any office. Also null if the cable gives no speaker, gives the speaker a name, or speaks of its own
    /// authors.
    /// </summary>
    /// <param name="passage">The passage that contains the quotation.</param>
    /// <param name="around">The sentences around the quotation in the article, in English.</param>
    public static string? WithoutName(AlignedPassage passage, string around)
    {
        if (CableSpeaker.Of(passage) is not { } speaker || speaker.Names.Any(w => CableStaff.Has(w.Folded))
            || speaker.Names.Any(w => !IsTitle(passage.Cable.Parts[passage.Part], w))) return null;
        string[] article = [.. ArticleWords.Of(around).Select(Folding.Of)];
        string[] told = [.. ArticleWords.Of(speaker.Text).Select(Folding.Of)
            .Where(w => w.Length >= MinWord && !FunctionWords.Has(w) && !SayingVerbs.Has(w))];
        return article.Any(a => Pronouns.Contains(a) || Offices.Has(a) || told.Any(t => a.StartsWith(t, StringComparison.Ordinal)))
            ? null : $"In the cable the words {StandBehind(passage, speaker)} “{speaker.Text}”.";
    }

    private static string StandBehind(AlignedPassage passage, ReportedSpeaker other) =>
        other.Start < passage.Start ? "stand behind" : "stand before";

    // The parts of a speaker's name that identify a person; none if the speaker is the cable itself. In Spanish, "Ann Smith de Bob Jones"
    // can mean "Ann Smith about Bob Jones". Only the name before "de" is then the speaker's.
    private static string[] NamesOf(string? speaker)
    {
        string name = AboutAnother.Match(speaker ?? "") is { Success: true } about ? about.Groups[1].Value : speaker ?? "";
        string[] parts = [.. name.Split([' ', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries)];
        string[] all = [.. parts.Where(n => n.Length > 1 && char.IsUpper(n[0]) && !Offices.Has(n))];
        if (parts.Any(Cables.Contains)) return [];
        string[] longer = [.. all.Where(n => n.Length >= MinName)];
        // In "Aung San Suu Kyi", only the first part is long. It is left out, because a first name does not identify a person.
        bool isFirstOnly = longer.Length == 1 && all.Length > 2 && longer[0] == all[0];
        string[] names = [.. (isFirstOnly ? all.Skip(1) : longer.Length > 0 ? longer : all).Select(Folding.Of)];
        // In "Pakistani President Musharraf", the country is left out, because it does not identify the person.
        return [.. names.Where((n, i) => i == names.Length - 1 || !IsCountry(n))];
    }

    private static bool IsCountry(string name) =>
        Array.Exists(Countries, c => name.StartsWith(c, StringComparison.Ordinal)) || OwnTerms.IsPlace(name);

    private static bool IsAuthor(string[] names, ComparedCable cable) =>
        names.Any(n => cable.Authors.Contains(n, StringComparison.OrdinalIgnoreCase));

    // Whether a word of the cable is a title or an office, such as "Minister" and "FM", and not a part of a name.
    private static bool IsTitle(CablePart part, CableWord word) => part.Text[word.Start..word.End] is var written
        && (Offices.Has(written) || Cables.Contains(written)
            || (written.Length <= MaxAbbreviation && !written.Any(char.IsLower) && part.Text.AsSpan().ContainsAnyInRange('a', 'z')));

    // The given parts of a name, and all other parts of the name that the cable has anywhere. For example, if "Vilhena" is given and the
    // cable has "Leonor Vilhena" in another paragraph, the result has "Leonor" too.
    private static HashSet<string> WholeNames(string[] names, ComparedCable cable)
    {
        HashSet<string> whole = [.. names];
        foreach (CablePart part in cable.Parts.Where(p => p.Text.AsSpan().ContainsAnyInRange('a', 'z')))
        {
            for (int i = 0; i < part.Words.Count; i++)
            {
                if (!names.Contains(part.Words[i].Bare) || !char.IsUpper(part.Text[part.Words[i].Start])) continue;
                for (int at = i; at > 0 && AreOneName(part, at - 1); at--) whole.Add(part.Words[at - 1].Bare);
                for (int at = i; at + 1 < part.Words.Count && AreOneName(part, at); at++) whole.Add(part.Words[at + 1].Bare);
            }
        }
        return whole;
    }

    // Whether a word and the next one have capitals, with only a blank or the full stop of an initial between them.
    private static bool AreOneName(CablePart part, int word) => part.Words[word] is var one && part.Words[word + 1] is var next
        && char.IsUpper(part.Text[one.Start]) && char.IsUpper(part.Text[next.Start]) && !FunctionWords.Has(one.Folded)
        && !FunctionWords.Has(next.Folded) && part.Text[one.End..next.Start] is var between
        && (between is " " || (between is ". " && one.End - one.Start == 1));

    // Whether one of the names is in the paragraph of the passage, in the paragraph before it, or among the authors of the cable. If the
    // paragraph has a "he" or "she", whose name may stand further up, all paragraphs before it count.
    private static bool IsNamed(string[] names, AlignedPassage passage)
    {
        ComparedCable cable = passage.Cable;
        string? anchor = cable.Parts[passage.Part].Anchor;
        int last = cable.Parts.Select((p, i) => (p, i)).LastOrDefault(p => p.p.Anchor == anchor).i;
        int first = cable.Parts.Select((p, i) => (p, i)).FirstOrDefault(p => p.p.Anchor == anchor).i;
        bool isPronoun = cable.Parts[passage.Part].Words.Any(w => Pronouns.Contains(w.Folded));
        int from = isPronoun ? 0 : Math.Max(0, first - 1);
        return IsAuthor(names, cable)
            || cable.Parts.Skip(from).Take(last - from + 1).Any(p => p.Words.Any(w => char.IsUpper(p.Text[w.Start])
                && names.Any(n => IsSame(n, w.Folded))));
    }

    // Whether two words are spellings of one name. They must begin alike, because "Putin" shares most of its letters with "Deputy".
    private static bool IsSame(string name, string word) => name == word
        || (name.Length > MinName && word.Length > MinName
            && ((BeginAlike(name, word) && Cognates.Likeness(name, word) >= MinLikeness)
                || (AreBothIn(LikeSounds, name, word) && Cognates.Likeness(name[1..], word[1..]) >= MinLikeness)));

    private static bool BeginAlike(string name, string word) => name[0] == word[0] || AreBothIn(Vowels, name, word)
        || AreBothIn(LikeSounds, name, word) || AreBothIn(Sibilants, name, word);

    private static bool AreBothIn(string letters, string name, string word) =>
        letters.Contains(name[0], StringComparison.Ordinal) && letters.Contains(word[0], StringComparison.Ordinal);

    // Matches two whole names with the Spanish "de" between them, as in "Ann Smith de Bob Jones". The group contains the name before "de",
    // which is the speaker's.
    [GeneratedRegex(@"^(\p{Lu}\S+ (?:\S+ )*?\p{Lu}\S+) de \p{Lu}\S+ \p{Lu}\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex AboutAnother { get; }
}
