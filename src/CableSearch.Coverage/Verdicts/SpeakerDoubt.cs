using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that the article gives to a person whom the cable does not name there. The words may stand in the cable, and be said
/// by somebody else.
/// </summary>
internal static class SpeakerDoubt
{
    public const string Statement = "The article gives these words to somebody who speaks in public, and not to the cable.";

    // Fewest parts of a name. A single word with a capital may be a title, or the first word of a sentence.
    private const int MinParts = 2;

    // Shortest part of a name, in letters. A shorter one, such as an initial, names nobody.
    private const int MinName = 4;

    // Names that articles give as speakers of what a cable says itself: its authors, and those who published it.
    private static readonly HashSet<string> Cables = new(StringComparer.OrdinalIgnoreCase)
    {
        "WikiLeaks", "Cablegate", "Embassy", "Embajada", "Embaixada", "Ambassade", "Ambasciata", "Botschaft", "Ambassaden", "Ambassador",
        "Washington", "American", "Americans", "United", "States", "Estados", "Unidos", "Cable", "Consulate", "Consul", "Department",
        "Departamento",
    };

    /// <summary>A sentence that says who is not named in the cable; null if the article names no speaker, or the cable names him.</summary>
    /// <param name="speaker">The speaker as the article writes the name; null for none.</param>
    /// <param name="cable">The cable that has the words.</param>
    /// <param name="anchor">Anchor of the paragraph that has them; null for the subject.</param>
    public static string? Of(string? speaker, ComparedCable cable, string? anchor)
    {
        string[] names = [.. (speaker ?? "").Split([' ', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(n => n.Length >= MinName && char.IsUpper(n[0]))];
        if (names.Length < MinParts || names.Any(Cables.Contains) || names.Any(n => IsNamed(n, cable, anchor))) return null;
        return $"The article gives these words to {speaker}, whom the cable does not name there.";
    }

    // Whether a name stands in the paragraph, in the one before it, or among the authors of the cable.
    private static bool IsNamed(string name, ComparedCable cable, string? anchor)
    {
        int last = cable.Parts.Select((p, i) => (p, i)).LastOrDefault(p => p.p.Anchor == anchor).i;
        int first = cable.Parts.Select((p, i) => (p, i)).FirstOrDefault(p => p.p.Anchor == anchor).i;
        return cable.Parts.Skip(Math.Max(0, first - 1)).Take(last - first + 2).Select(p => p.Text).Append(cable.Authors)
            .Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
