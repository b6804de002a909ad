using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace CableSearch.Search.Analysis;

/// <summary>Stems words of one language by Snowball, one at a time: for one thread.</summary>
internal sealed class Stemmer(string language)
{
    /// <summary>The language of all cables, and of nearly all texts.</summary>
    public const string English = "en";

    // No stem of a word this short says more than the word.
    private const int MinLength = 3;

    private readonly SnowballProgram? _program = Create(language);

    /// <summary>The stem of a folded word; words with digits, and words of languages without a stemmer, are their own.</summary>
    public string Of(string folded)
    {
        if (_program is null || folded.Length < MinLength || folded.AsSpan().ContainsAnyInRange('0', '9')) return folded;
        _program.SetCurrent(folded);
        _program.Stem();
        return _program.Current;
    }

    /// <summary>
    /// A stem as a term of the index. Each language has a prefix of its own, since "Perez" has in Portuguese the same stem as "per" in
    /// English. Only English has none.
    /// </summary>
    public static string TermOf(string stem, string language) => language == English ? stem : $"{language}|{stem}";

    private static SnowballProgram? Create(string language) => language switch
    {
        English => new EnglishStemmer(),
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
