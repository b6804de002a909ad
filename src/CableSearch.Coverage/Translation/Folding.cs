using CableSearch.Search;

namespace CableSearch.Coverage.Translation;

/// <summary>Words in lower case, without accents and hyphens, as word lists and tables hold them.</summary>
internal static class Folding
{
    /// <summary>The folded form of a word.</summary>
    public static string Of(string word) => IndexedWords.Fold(string.Concat(word.Split('-', '\u2010')));
}
