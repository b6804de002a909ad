using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace CableSearch.Search.Analysis;

/// <summary>Makes the stems of words of one language by the Snowball algorithm. For use by one thread at a time.</summary>
internal sealed class Stemmer(string language)
{
    /// <summary>Language code of English, the language of all cables.</summary>
    public const string English = "en";

    // Shortest word that is stemmed, in UTF-16 units. A shorter word is its own stem.
    private const int MinLength = 3;

    private readonly SnowballProgram? _program = Create(language);

    /// <summary>
    /// The stem of a folded word (lower case, no accents). A word with digits is returned unchanged, and so is a word of a language without
    /// a stemmer.
    /// </summary>
    public string Of(string folded)
    {
        if (_program is null || folded.Length < MinLength || folded.AsSpan().ContainsAnyInRange('0', '9')) return folded;
        _program.SetCurrent(folded);
        _program.Stem();
        return _program.Current;
    }

    /// <summary>
    /// A stem as a term (entry) of the index. A stem of another language than English begins with the code of the language. Without the
    /// code, the stem of the Portuguese name "Perez" would be the same as that of the English word "per".
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
