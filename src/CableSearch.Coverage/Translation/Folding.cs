using CableSearch.Search;

namespace CableSearch.Coverage.Translation;

/// <summary>Folds words: lower case, without accents and hyphens. The word lists and our own tables contain words in this form.</summary>
internal static class Folding
{
    /// <summary>The folded form of a word: in lower case, without accents and hyphens.</summary>
    public static string Of(string word) => IndexedWords.Fold(string.Concat(word.Split('-', '\u2010')));
}
