using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that the article attributes to a person whom the cable does not name near the quoted words. The words may be from the
/// cable, but somebody else may have said them.
/// </summary>
internal static class SpeakerDoubt
{
    public const string Statement = "The article gives these words to somebody who speaks in public, and not to the cable.";

    // A speaker's name counts as a person's only if it has at least this many parts. A single word with a capital may be a title, or the
    // first word of a sentence.
    private const int MinParts = 2;

    // Shortest part of a name that is looked for in the cable, in letters. A shorter part, such as an initial, does not identify a person.
    private const int MinName = 4;

    // Words in the names of those who wrote or published the cables. A speaker with such a word in the name, such as "the American
    // Embassy", is taken for the cable itself. Then there is no doubt about the speaker.
    private static readonly HashSet<string> Cables = new(StringComparer.OrdinalIgnoreCase)
    {
        "WikiLeaks", "Cablegate", "Embassy", "Embajada", "Embaixada", "Ambassade", "Ambasciata", "Botschaft", "Ambassaden", "Ambassador",
        "Washington", "American", "Americans", "United", "States", "Estados", "Unidos", "Cable", "Consulate", "Consul", "Department",
        "Departamento",
    };

    // Titles before a name. The cable may have the same title of somebody else, so they identify nobody.
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "President", "Prime", "Minister", "Premier", "Chancellor", "Secretary", "General", "Colonel", "Senator", "Governor", "Mayor",
        "King", "Queen", "Prince", "Chairman", "Director", "Professor", "Doctor", "Mr", "Mrs", "Ms", "Dr", "Foreign", "Vice", "Deputy",
        "Chief",
    };

    /// <summary>
    /// A sentence for the reader if the cable does not name the speaker. Null if the cable does, or if the article gives no speaker.
    /// </summary>
    /// <param name="speaker">The speaker's name as the article writes it; null if the article gives none.</param>
    /// <param name="cable">The cable that contains the quotation.</param>
    /// <param name="anchor">Anchor of the paragraph that contains the quotation; null for the subject.</param>
    public static string? Of(string? speaker, ComparedCable cable, string? anchor)
    {
        string[] parts = [.. (speaker ?? "").Split([' ', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries)];
        string[] names = [.. parts.Where(n => n.Length >= MinName && char.IsUpper(n[0]) && !Titles.Contains(n))];
        // A name behind a title is that of a person, even if it is a single word: "Prime Minister Smith".
        bool isPerson = names.Length >= MinParts || (names.Length > 0 && parts.Any(Titles.Contains));
        if (!isPerson || names.Any(Cables.Contains) || names.Any(n => IsNamed(n, cable, anchor))) return null;
        return $"The article gives these words to {speaker}, whom the cable does not name there.";
    }

    // Whether a name is in the paragraph with the given anchor, in the paragraph before it, or among the authors of the cable.
    private static bool IsNamed(string name, ComparedCable cable, string? anchor)
    {
        int last = cable.Parts.Select((p, i) => (p, i)).LastOrDefault(p => p.p.Anchor == anchor).i;
        int first = cable.Parts.Select((p, i) => (p, i)).FirstOrDefault(p => p.p.Anchor == anchor).i;
        return cable.Parts.Skip(Math.Max(0, first - 1)).Take(last - first + 2).Select(p => p.Text).Append(cable.Authors)
            .Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
