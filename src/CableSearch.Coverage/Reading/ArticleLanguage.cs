using System.Collections.Frozen;

namespace CableSearch.Coverage.Reading;

/// <summary>Tells the language of a text by its commonest short words. Pages of 2010-11 say "en" whatever their language, so what a page says is not asked.</summary>
internal static class ArticleLanguage
{
    // The most frequent function words of each language, those that two of them share left out as far as possible.
    private static readonly FrozenDictionary<string, string[]> Words = new Dictionary<string, string[]>
    {
        ["en"] = ["the", "of", "and", "to", "that", "is", "was", "with", "by", "from", "it", "this", "which", "had"],
        ["es"] = ["el", "los", "las", "del", "que", "una", "por", "con", "para", "según", "en", "lo", "pero", "y"],
        ["pt"] = ["o", "os", "não", "uma", "do", "da", "dos", "que", "ao", "pelo", "pela", "são", "em", "com"],
        ["fr"] = ["le", "les", "des", "une", "est", "dans", "qui", "pour", "du", "sur", "aux", "pas", "selon", "et"],
        ["de"] = ["der", "die", "das", "und", "nicht", "ist", "den", "von", "mit", "dem", "ein", "auf", "sich", "im"],
        ["it"] = ["il", "che", "di", "della", "non", "una", "per", "gli", "sono", "nel", "dei", "alla", "con", "è"],
        ["sv"] = ["och", "att", "det", "som", "är", "inte", "för", "på", "av", "ett", "till", "med", "har", "om"],
        ["nl"] = ["de", "het", "een", "van", "niet", "dat", "zijn", "voor", "op", "aan", "werd", "ook", "naar", "maar"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const int MaxWords = 2000;

    private const int MinHits = 5;

    /// <summary>ISO 639-1 code, or <c>und</c> for a text that is too short or in none of these languages.</summary>
    public static string Detect(string text)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string word in text.ToLowerInvariant().Split([' ', '\n', ',', '.', ';', ':', '"', '“', '”', '(', ')'], MaxWords, StringSplitOptions.RemoveEmptyEntries))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        (string language, int hits) = Words.Select(l => (l.Key, Hits: l.Value.Sum(w => counts.GetValueOrDefault(w)))).MaxBy(l => l.Hits);
        return hits >= MinHits ? language : "und";
    }
}
