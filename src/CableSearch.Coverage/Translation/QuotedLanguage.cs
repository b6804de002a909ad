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
    /// The article's language, or <c>en</c> for a quotation that has more of the frequent English words than of the article's language.
    /// </summary>
    /// <param name="text">The quotation.</param>
    /// <param name="ofArticle">Language of the article as ISO 639-1 code.</param>
    /// <param name="index">The index, which cuts the text into words.</param>
    public static string Of(string text, string ofArticle, IndexedWords index)
    {
        if (ofArticle == English) return English;
        string[] words = [.. index.Of(text, English).Select(w => w.Folded)];
        string[] english = [.. words.Where(w => FunctionWords.Has(w) && !Fillers.Has(w, ofArticle))];
        bool isEnglish = english.Length > words.Count(w => Fillers.Has(w, ofArticle))
            && (english.Length >= MinWords || english.Any(w => w is "the" or "of" or "and"));
        return isEnglish ? English : ofArticle;
    }
}
