using System.Collections.Frozen;
using System.Text;

namespace CableSearch.Coverage.Facts;

/// <summary>
/// Detects the language of a text from its letters and its most frequent short words. The text counts more than the language that the page
/// declares: in 2010 and 2011, many pages declared "en" although they were in another language.
/// </summary>
internal static class ArticleLanguage
{
    /// <summary>The code that stands for an unknown language.</summary>
    public const string Unknown = "und";

    // The most frequent function words of each language. Words that two of the languages share are left out as far as possible.
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
        ["pl"] = ["w", "i", "na", "że", "się", "nie", "z", "jest", "przez", "od", "jak", "przy", "był", "który"],
        ["tr"] = ["ve", "bir", "bu", "için", "ile", "olarak", "çok", "olan", "dedi", "gibi", "daha", "kadar", "sonra", "değil"],
        ["ru"] = ["и", "в", "что", "с", "по", "из", "он", "как", "это", "его", "была", "был", "от", "к"],
        ["uk"] = ["і", "що", "та", "з", "до", "у", "як", "про", "його", "від", "за", "це", "він", "був"],
        ["bg"] = ["и", "на", "да", "се", "от", "за", "че", "е", "са", "по", "ще", "с", "като", "към"],
        ["ar"] = ["في", "من", "على", "أن", "إلى", "عن", "التي", "الذي", "مع", "هذا", "ما", "لا", "هذه", "كان"],
        ["fa"] = ["در", "به", "از", "که", "این", "را", "با", "است", "برای", "آن", "می", "شده", "خود", "تا"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Scripts that newspapers use for one language only, with the first and last code point of each script.
    private static readonly (int First, int Last, string Language)[] Scripts =
    [
        (0x0370, 0x03FF, "el"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0900, 0x097F, "hi"), (0x0980, 0x09FF, "bn"),
        (0x0B80, 0x0BFF, "ta"), (0x0E00, 0x0E7F, "th"), (0x10A0, 0x10FF, "ka"), (0x1200, 0x137F, "am"), (0x1780, 0x17FF, "km"),
        (0x3040, 0x30FF, "ja"), (0x4E00, 0x9FFF, "zh"), (0xAC00, 0xD7AF, "ko"),
    ];

    private static readonly char[] Separators = [' ', '\n', ',', '.', ';', ':', '"', '“', '”', '(', ')', '«', '»', '،', '؟'];

    private const int MaxWords = 2000;

    private const int MaxLetters = 20_000;

    private const int MinHits = 5;

    // A text with at least this many characters surely has several frequent words of its language. If it has hardly any of the words listed
    // above, it is in a language that is not listed.
    private const int Telling = 500;

    /// <summary>
    /// The code of the text's language. If the text does not show its language, the result is the declared language. It is
    /// <see cref="Unknown"/> if no language is declared. It is also <see cref="Unknown"/> if a long text has hardly any frequent words of
    /// the declared language, because the declaration is then wrong.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">The language tag that the source declares; null if it declares none.</param>
    public static string Detect(string text, string? declared = null)
    {
        string language = OfScript(text) ?? OfWords(text);
        if (language != Unknown || LanguageTag.Parse(declared) is not { } said) return language;
        return text.Length >= Telling && Words.ContainsKey(said) ? Unknown : said;
    }

    private static string OfWords(string text)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string word in text.ToLowerInvariant().Split(Separators, MaxWords, StringSplitOptions.RemoveEmptyEntries))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        (string language, int hits) = Words.Select(l => (l.Key, Hits: l.Value.Sum(w => counts.GetValueOrDefault(w)))).MaxBy(l => l.Hits);
        return hits >= MinHits ? language : Unknown;
    }

    // A text is in Greek, for example, if a third of its letters are Greek. The others may be the Latin letters of names and quotations.
    // Chinese characters are used in Japanese too, but kana never in Chinese. So a text with enough kana is Japanese.
    private static string? OfScript(string text)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        int letters = 0;
        foreach (Rune rune in text.AsSpan(0, Math.Min(text.Length, MaxLetters)).EnumerateRunes())
        {
            if (!Rune.IsLetter(rune)) continue;
            letters++;
            foreach ((int first, int last, string language) in Scripts)
                if (rune.Value >= first && rune.Value <= last) counts[language] = counts.GetValueOrDefault(language) + 1;
        }
        if (counts.Count == 0) return null;
        int chinese = counts.GetValueOrDefault("zh");
        if (counts.TryGetValue("ja", out int kana) && kana * 20 > chinese) counts["ja"] = kana + chinese;
        (string most, int count) = counts.MaxBy(c => c.Value);
        return count * 3 >= letters ? most : null;
    }
}
