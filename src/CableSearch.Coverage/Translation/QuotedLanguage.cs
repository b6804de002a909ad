using CableSearch.Search;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The language of a quotation. An article in another language may quote a cable in English. The quotation is then no translation, and its
/// words should be the cable's own.
/// </summary>
internal static class QuotedLanguage
{
    private const string English = "en";

    // One frequent English word may be a word of another language too, as "he" is in Spanish.
    private const int MinWords = 2;

    /// <summary>
    /// The article's language, or <c>en</c> for a quotation that has more of the frequent English words than of the article's language. A
    /// quotation with too few frequent words of either is in the language of the sentences around it.
    /// </summary>
    /// <param name="text">The quotation.</param>
    /// <param name="around">The sentences around the quotation in the article.</param>
    /// <param name="ofArticle">Language of the article as ISO 639-1 code.</param>
    /// <param name="index">The index, which cuts the text into words.</param>
    public static string Of(string text, string around, string ofArticle, IndexedWords index)
    {
        if (ofArticle == English) return English;
        (int english, int native) = Count(text, ofArticle, index);
        if (native == 0 && english < MinWords) (english, native) = Count(around, ofArticle, index);
        return english >= MinWords && english > native ? English : ofArticle;
    }

    // Numbers of frequent words that are English only, and of those of the article's language.
    private static (int English, int Native) Count(string text, string ofArticle, IndexedWords index)
    {
        string[] words = [.. index.Of(text, English).Select(w => w.Folded)];
        return (words.Count(w => FunctionWords.Has(w) && !Fillers.Has(w, ofArticle)), words.Count(w => Fillers.Has(w, ofArticle)));
    }
}
