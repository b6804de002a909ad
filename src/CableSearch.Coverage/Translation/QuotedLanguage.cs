using CableSearch.Search;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The language of a quotation. An article in another language may quote a cable in English. The quotation is then no translation, and its
/// words should be the cable's own. An English article may quote another newspaper's translation.
/// </summary>
internal static class QuotedLanguage
{
    private const string English = "en";

    // A quotation is taken for English only if it has at least this number of frequent English words. A single one may be chance: other
    // languages have words such as "he" too.
    private const int MinWords = 2;

    // A quotation in an English article is only taken for another language if it has at least this number of frequent words of it.
    private const int MinForeign = 3;

    /// <summary>
    /// The language of a quotation: <c>en</c> if the quotation has more frequent words of English than of the article's language, otherwise
    /// the article's language. If it has too few frequent words to tell, the words of the sentences around it are counted instead. In an
    /// English article, another language only if the quotation has no frequent English word and several of that language.
    /// </summary>
    /// <param name="text">The quotation.</param>
    /// <param name="around">The sentences around the quotation in the article.</param>
    /// <param name="ofArticle">Language of the article as ISO 639-1 code.</param>
    /// <param name="index">The index, which cuts the text into words.</param>
    public static string Of(string text, string around, string ofArticle, IndexedWords index)
    {
        if (ofArticle == English) return Foreign(text, index) ?? English;
        (int english, int native) = Count(text, ofArticle, index);
        if (native == 0 && english < MinWords) (english, native) = Count(around, ofArticle, index);
        return english >= MinWords && english > native ? English : ofArticle;
    }

    private static string? Foreign(string text, IndexedWords index) => Fillers.Languages.Where(l => l != English)
        .Select(l => (Language: l, Count: Count(text, l, index))).Where(l => l.Count is { English: 0, Native: >= MinForeign })
        .OrderByDescending(l => l.Count.Native).Select(l => l.Language).FirstOrDefault();

    // Counts the frequent words of the article's language in a text, and the frequent English words that are not in that language.
    private static (int English, int Native) Count(string text, string ofArticle, IndexedWords index)
    {
        string[] words = [.. index.Of(text, English).Select(w => w.Folded)];
        return (words.Count(w => FunctionWords.Has(w) && !Fillers.Has(w, ofArticle)), words.Count(w => Fillers.Has(w, ofArticle)));
    }
}
