namespace CableSearch.Search.Analysis;

/// <summary>
/// A term (entry) of the index for the exact spelling of a word. It has the folded word (lower case, no accents), a separator and the
/// spelling, as in "peru|Peru". So all spellings of a word are neighbours in the index. If a document spells a word only in its folded
/// form, such as "peru", the word gets no such term. That saves space, because most words have neither capitals nor accents.
/// </summary>
internal static class WrittenTerm
{
    // The character between the folded word and the spelling in a term. No word contains it.
    private const char Separator = '\0';

    /// <summary>The term for a spelling.</summary>
    public static string Of(string folded, string written) => $"{folded}{Separator}{written}";

    /// <summary>The beginning of the terms for all spellings of a word.</summary>
    public static string Beginning(string folded) => folded + Separator;

    /// <summary>The spelling in a term: "Peru" in "peru|Peru".</summary>
    public static string WrittenOf(string term) => term[(term.IndexOf(Separator, StringComparison.Ordinal) + 1)..];

    /// <summary>Whether the spelling in a term is the folded word itself (lower case, no accents), as in "peru|peru".</summary>
    public static bool IsFolded(string term) =>
        term.AsSpan(0, term.IndexOf(Separator, StringComparison.Ordinal)).SequenceEqual(WrittenOf(term));
}
