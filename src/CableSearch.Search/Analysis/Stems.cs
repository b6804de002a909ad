using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace CableSearch.Search.Analysis;

/// <summary>Stems of words in the language of a text, by Snowball. Safe to use from many threads.</summary>
internal sealed class Stems
{
    // A few common words make up most of any text. When this many words are cached, the cache is cleared.
    private const int MaxKnown = 100_000;

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> _known = new(StringComparer.Ordinal);
    // A stemmer works on one word at a time: each is lent to one thread, then put back.
    private readonly ConcurrentDictionary<string, ConcurrentBag<SnowballProgram>> _idle = new(StringComparer.Ordinal);

    /// <summary>The stem of a folded word; words with digits, and words of languages without a stemmer, are their own.</summary>
    public string Of(string folded, string language)
    {
        if (folded.Length < 3 || folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0) return folded;
        ConcurrentDictionary<string, string> known = _known.GetOrAdd(language, _ => new(StringComparer.Ordinal));
        if (known.TryGetValue(folded, out string? stem)) return stem;
        stem = Stem(folded, language);
        if (known.Count >= MaxKnown) known.Clear();
        known[folded] = stem;
        return stem;
    }

    /// <summary>
    /// The stem as a term of the index. Each language has a prefix of its own, since "Perez" has in Portuguese the same stem as "per" in
    /// English. Only English, the language of nearly all texts, has none.
    /// </summary>
    public string TermOf(string folded, string language) => language == "en" ? Of(folded, language) : $"{language}|{Of(folded, language)}";

    private string Stem(string folded, string language)
    {
        ConcurrentBag<SnowballProgram> idle = _idle.GetOrAdd(language, _ => []);
        SnowballProgram? stemmer = idle.TryTake(out SnowballProgram? taken) ? taken : Create(language);
        if (stemmer is null) return folded;
        stemmer.SetCurrent(folded);
        stemmer.Stem();
        string stem = stemmer.Current;
        idle.Add(stemmer);
        return stem;
    }

    private static SnowballProgram? Create(string language) => language switch
    {
        "en" => new EnglishStemmer(),
        "es" => new SpanishStemmer(),
        "pt" => new PortugueseStemmer(),
        "fr" => new FrenchStemmer(),
        "de" => new GermanStemmer(),
        "it" => new ItalianStemmer(),
        "sv" => new SwedishStemmer(),
        "nl" => new DutchStemmer(),
        _ => null,
    };
}
