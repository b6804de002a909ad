using CableSearch.Cables.Tables;
using CableSearch.Coverage.Facts;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Candidates;

/// <summary>Reads a headline that a reader pasted into the search: its language, its words in English, the places that it names.</summary>
internal static class HeadlineReader
{
    private const float MinStrength = 0.5f, SurePlace = 0.8f;

    // The boost (weight) of a word is multiplied by this factor if the word does not help to find the right cable. Such words are "leak"
    // and "reveal", which are frequent in articles about cables but rare in cables. Another is "minister", which nearly all cables use.
    private const double PressBoost = 0.2;

    private const double NameBoost = 1.5;

    private static readonly string[] PressWords =
    [
        "wikileaks", "cablegate", "cable", "telegram", "memo", "document", "leak", "reveal", "secret", "confidential", "diplomat",
        "embassy", "ambassador", "minister", "president", "government", "official", "article", "news", "newspaper", "exclusive", "say",
        "tell", "us", "usa", "america", "american", "accuse", "prime", "chief", "head",
    ];

    // The most frequent words of English. They show that a headline is in English.
    private static readonly HashSet<string> EnglishFillers = new(StringComparer.Ordinal)
    {
        "the", "of", "and", "to", "in", "for", "on", "is", "was", "with", "by", "from", "a", "an", "as", "at", "over", "after", "says",
        "that", "how", "its", "it", "be", "are", "not", "has", "his", "her", "their", "about", "into", "against",
    };

    /// <summary>
    /// Reads a headline: its words, the code of its language, and its translation into English (null if it is in English).
    /// </summary>
    /// <param name="headline">The headline.</param>
    /// <param name="index">The words of the index.</param>
    /// <param name="lists">The word lists.</param>
    /// <param name="isShort">
    /// Whether the text is only a few words that a reader typed. Their language is then found from our own table alone, because the word
    /// lists of all languages have many words in common with misspelt English.
    /// </param>
    public static (HeadlineWords Words, string Language, string? English) Read(string headline, IndexedWords index, WordLists lists,
        bool isShort)
    {
        string language = isShort ? LanguageOfWords(headline, index) : LanguageOf(headline, index, lists);
        IReadOnlyList<QuotedWord> read = new Lexicon(index, lists, language).Read(headline);
        HashSet<string> press = [.. PressWords.Select(w => index.StemOf(w, "en"))];
        List<WantedWord> words = [];
        foreach (QuotedWord word in read.Where(w => w.Weight > 0 && !IsFunctionWord(w)).DistinctBy(w => w.Stem))
        {
            string[] stems = [.. word.Senses.Where(s => s.Strength >= MinStrength).Select(s => s.Stem.TrimStart('#'))
                .Distinct(StringComparer.Ordinal).Where(s => !FunctionWords.Has(s))];
            if (stems.Length == 0) continue;
            double boost = word.Senses[0].Strength * (word.IsName ? NameBoost : 1) * (stems.Any(press.Contains) ? PressBoost : 1);
            words.Add(new(stems, boost));
        }
        string? english = language == "en" ? null
            : string.Join(' ', words.Select(w => index.WordOf(w.Stems[0])).Distinct(StringComparer.Ordinal));
        return (new(words, Places(read, index)), language, english);
    }

    // Whether the surest English meaning of a word is a function word, as "against" is for Spanish "contra". Then the word is left out of
    // the search, because its other meanings are mostly wrong.
    private static bool IsFunctionWord(QuotedWord word) => word.Senses is [var first, ..]
        && word.Senses.Any(s => s.Strength >= first.Strength && FunctionWords.Has(s.Stem));

    private static WantedPlace[] Places(IReadOnlyList<QuotedWord> words, IndexedWords index)
    {
        HashSet<string> stems = [.. words.Where(w => w.Weight > 0)
            .SelectMany(w => w.Senses.Where(s => s.Strength >= SurePlace).Select(s => s.Stem))];
        bool IsNamed(string name) => name.Length > 2 && index.Of(name, "en") is { Count: > 0 } parts
            && parts.All(p => stems.Contains(p.Stem));
        return
        [
            .. PostTable.Posts.Where(p => IsNamed(string.Join(' ', p.Name.Split(' ').Skip(1))))
                .Select(p => new WantedPlace("post", p.Slug)),
            .. PostTable.Countries.Where(c => IsNamed(c.Name)).Select(c => new WantedPlace("country", c.Code)),
        ];
    }

    // For each language, the words of the query that our own table contains are counted, and the language with most of them is chosen. Then
    // the words of the query that the index contains, by their English stems, are counted. If they are at least as many, the language is
    // English.
    private static string LanguageOfWords(string query, IndexedWords index)
    {
        TextWord[] words = [.. index.Of(query, "en").DistinctBy(w => w.Folded)];
        (string language, int listed) = Fillers.Languages.Select(l => (l, words.Count(w => OwnTerms.Find(w.Folded, l).Any())))
            .MaxBy(l => l.Item2);
        return listed > words.Count(w => index.Frequency(w.Stem) > 0) ? language : "en";
    }

    // Returns the code of a headline's language. Many headlines are too short for the ordinary detection. Then the frequent words of each
    // language, such as "the" and "of", are counted in the headline, and the language with most of them is chosen. If several languages
    // have equally many, their word lists decide: the list with most words of the headline wins. Word lists are large, so only the lists of
    // these languages are opened. If nothing points to another language, the result is English.
    private static string LanguageOf(string headline, IndexedWords index, WordLists lists)
    {
        string detected = ArticleLanguage.Detect(headline);
        if (detected == "en" || Fillers.Languages.Contains(detected)) return detected;
        string[] words = [.. index.Of(headline, "en").Select(w => w.Folded).Distinct(StringComparer.Ordinal)];
        int english = words.Count(EnglishFillers.Contains);
        ILookup<int, string> byFillers = Fillers.Languages.ToLookup(l => words.Count(w => Fillers.Has(w, l)));
        int most = byFillers.Max(g => g.Key);
        int known = words.Count(w => index.Frequency(index.StemOf(w, "en")) > 0);
        if (english > most || (most == 0 && 2 * known >= words.Length)) return "en";
        string[] languages = [.. byFillers[most]];
        if (languages.Length == 1 && most > english) return languages[0];
        (string language, int listed) = languages
            .Select(l => (l, words.Count(w => Fillers.Has(w, l) || OwnTerms.Find(w, l).Any() || lists.Find(w, l).Any())))
            .MaxBy(l => l.Item2);
        return listed > known || most > english ? language : "en";
    }
}
