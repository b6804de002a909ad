using CableSearch.Cables.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A word that says what a cable is about: often in it, rare in the archive.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Written">The word as the cable first writes it, in lower case.</param>
/// <param name="Boost">How much it says, 1 for the most telling word.</param>
internal sealed record RareWord(string Stem, string Written, double Boost)
{
    // The beginning of a cable says what it is about; the whole of a long one costs milliseconds.
    private const int MaxText = 6000;
    private const int MaxLookedUp = 80;
    private const int MaxWords = 12;
    private const int LeastLength = 4;

    /// <summary>The most telling words of a cable, the most telling one first.</summary>
    public static IReadOnlyList<RareWord> Of(Cable cable, IndexedWords index)
    {
        string text = string.Join('\n', cable.Paragraphs.Select(p => p.Text).Prepend(cable.SubjectTitle ?? ""));
        if (text.Length > MaxText) text = text[..MaxText];
        var telling = index.Of(text, "en")
            .Where(w => w.Folded.Length >= LeastLength && w.Folded.All(char.IsLetter)
                && !w.Folded.Contains("xxx", StringComparison.Ordinal))
            .GroupBy(w => w.Stem, StringComparer.Ordinal)
            .OrderByDescending(w => w.Count()).Take(MaxLookedUp)
            .Select(w => (Stem: w.Key, First: w.First(), Count: w.Count(), Found: index.FrequencyOfForm(w.First().Folded)))
            // A word of this cable alone leads nowhere.
            .Where(w => w.Found > 1)
            .Select(w => (w.Stem, w.First, Worth: Math.Sqrt(w.Count) * Math.Log((double)index.Documents / w.Found)))
            .Where(w => w.Worth > 0)
            .OrderByDescending(w => w.Worth).Take(MaxWords).ToArray();
        return [.. telling.Select(w => new RareWord(w.Stem, WrittenOf(text, w.First), w.Worth / telling[0].Worth))];
    }

    private static string WrittenOf(string text, TextWord word) => text[word.Start..word.End].ToLowerInvariant();
}
