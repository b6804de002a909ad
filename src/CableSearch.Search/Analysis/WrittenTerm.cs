namespace CableSearch.Search.Analysis;

/// <summary>
/// A term for the exact spelling of a word (upper case, accents): the folded word, a separator and the spelling. So all spellings of a word
/// are neighbours in the index. A document has a term for each spelling that differs from the folded word. It has one for the folded
/// spelling only if it also contains another spelling of that word. So a word without any such term is spelled in its folded form, as most
/// words are.
/// </summary>
internal static class WrittenTerm
{
    // The character between the folded word and the spelling in a term. No word contains it.
    private const char Separator = '\0';

    /// <summary>The term of a spelling.</summary>
    public static string Of(string folded, string written) => $"{folded}{Separator}{written}";

    /// <summary>The beginning that the terms of all spellings of a word share.</summary>
    public static string Beginning(string folded) => folded + Separator;

    /// <summary>The spelling in a term.</summary>
    public static string WrittenOf(string term) => term[(term.IndexOf(Separator, StringComparison.Ordinal) + 1)..];

    /// <summary>Whether the spelling in a term is the folded word itself.</summary>
    public static bool IsFolded(string term) =>
        term.AsSpan(0, term.IndexOf(Separator, StringComparison.Ordinal)).SequenceEqual(WrittenOf(term));
}
