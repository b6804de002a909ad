using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Quotations;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that the article attributes to a person whom the cable does not name near the quoted words, or beside whom the cable
/// names another speaker. The words may be from the cable, but somebody else may have said them.
/// </summary>
internal static class SpeakerDoubt
{
    public const string Statement = "The article gives these words to somebody who speaks in public, and not to the cable.";

    // Shortest part of a name that identifies a person, in letters. A shorter part is compared only if the name has no longer one.
    private const int MinName = 4;

    // Names that are spelled this alike are one name: "Moubarak" and "Mubarak".
    private const double MinLikeness = 0.6;

    // Letters that stand for each other at the beginning of a name, as in "Gaddafi" and "Qadhafi".
    private const string LikeSounds = "cgkqjhxy";

    // Words in the names of those who wrote or published the cables. A speaker with such a word in the name, such as "the American
    // Embassy", is taken for the cable itself. Then there is no doubt about the speaker.
    private static readonly HashSet<string> Cables = new(StringComparer.OrdinalIgnoreCase)
    {
        "WikiLeaks", "Cablegate", "Embassy", "Embajada", "Embaixada", "Ambassade", "Ambasciata", "Botschaft", "Ambassaden", "Ambassador",
        "Washington", "American", "Americans", "United", "States", "Estados", "Unidos", "Cable", "Consulate", "Consul", "Department",
        "Departamento", "USA", "US", "Depesche", "Depeschen", "Embajador", "Embaixador",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "he", "she", "they", "his", "her", "their" };

    /// <summary>
    /// A sentence for the reader if the cable does not give the speaker as the one who said the words. Null if the cable does, or if the
    /// article gives no speaker.
    /// </summary>
    /// <param name="speaker">The speaker's name as the article writes it; null if the article gives none.</param>
    /// <param name="passage">The passage that contains the quotation.</param>
    public static string? Of(string? speaker, AlignedPassage passage)
    {
        string[] parts = [.. (speaker ?? "").Split([' ', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries)];
        string[] all = [.. parts.Where(n => n.Length > 1 && char.IsUpper(n[0]) && !Offices.Has(n))];
        string[] names = [.. (all.Any(n => n.Length >= MinName) ? all.Where(n => n.Length >= MinName) : all).Select(Folding.Of)];
        if (names.Length == 0 || parts.Any(Cables.Contains)) return null;
        if (!IsNamed(names, passage)) return $"The article gives these words to {speaker}, whom the cable does not name there.";
        return CableSpeaker.Of(passage) is { } other && !other.Words.Any(w => names.Any(n => IsSame(n, w.Folded)))
            ? $"The article gives these words to {speaker}. In the cable they stand behind “{other.Text}”." : null;
    }

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
        return names.Any(n => cable.Authors.Contains(n, StringComparison.OrdinalIgnoreCase))
            || cable.Parts.Skip(from).Take(last - from + 1).Any(p => p.Words.Any(w => char.IsUpper(p.Text[w.Start])
                && names.Any(n => IsSame(n, w.Folded))));
    }

    private static bool IsSame(string name, string word) => name == word
        || (name.Length > MinName && word.Length > MinName
            && (Cognates.Likeness(name, word) >= MinLikeness || (LikeSounds.Contains(name[0], StringComparison.Ordinal)
                && LikeSounds.Contains(word[0], StringComparison.Ordinal) && Cognates.Likeness(name[1..], word[1..]) >= MinLikeness)));
}
