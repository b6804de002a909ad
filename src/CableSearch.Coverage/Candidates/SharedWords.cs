using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Candidates;

/// <summary>The rarest words that an article and a cable share, as the article spells them, the rarest first.</summary>
/// <param name="Rare">Rare names and figures of the article that are anywhere in the cable.</param>
/// <param name="Subject">Rare words of the article that are in the cable's subject.</param>
internal sealed record SharedWords(IReadOnlyList<string> Rare, IReadOnlyList<string> Subject)
{
    private const int MaxWords = 6;

    private const double MinRarity = 0.5;

    private const float MinStrength = 0.8f;

    /// <param name="text">The text of the article.</param>
    /// <param name="words">The words of the article, with their meanings and weights.</param>
    /// <param name="cable">The cable in which the words are looked for.</param>
    public static SharedWords Of(string text, IReadOnlyList<QuotedWord> words, ComparedCable cable)
    {
        List<(int Start, int End, double Weight)> rare = [];
        foreach (QuotedWord word in words.Where(w => w.Weight >= MinRarity && (w.IsName || IsNumber(w)) && Has(w, cable.Stems.Has)))
        {
            // Two names that follow each other are joined into one: "Pedra Funda".
            if (rare is [.., var last] && word.IsName && last.End + 1 == word.Start && text[last.End] == ' ')
                rare[^1] = (last.Start, word.End, Math.Max(last.Weight, word.Weight));
            else rare.Add((word.Start, word.End, word.Weight));
        }
        HashSet<string> subject = cable.Parts is [{ Anchor: null } first, ..]
            ? [.. first.Words.Select(w => w.Stem)]
            : [];
        return new(Rarest(rare.Select(r => (text[r.Start..r.End], r.Weight))), Rarest(words
            .Where(w => w.Weight >= MinRarity && Has(w, subject.Contains)).DistinctBy(w => w.Stem)
            .Select(w => (text[w.Start..w.End], w.Weight))));
    }

    private static bool IsNumber(QuotedWord word) => word.Senses is [{ Kind: SenseKind.Number }, ..];

    private static bool Has(QuotedWord word, Func<string, bool> isThere) =>
        word.Weight > 0 && word.Senses.Any(s => s.Strength >= MinStrength && isThere(s.Stem));

    private static string[] Rarest(IEnumerable<(string Word, double Weight)> words) =>
        [.. words.OrderByDescending(w => w.Weight).Select(w => w.Word).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxWords)];
}
