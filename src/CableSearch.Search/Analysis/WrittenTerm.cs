namespace CableSearch.Search.Analysis;

/// <summary>
/// A written form as a term of the index: the folded word, and behind it the form. So all forms of a word stand beside each other. A
/// document has the terms of the forms that differ from the folded word; where it has such a form of a word, and the folded one too, it
/// has the term of that as well. A word without a term is thus written as it is folded, as most words of most texts are.
/// </summary>
internal static class WrittenTerm
{
    // Stands in no word.
    private const char Separator = '\0';

    /// <summary>The term of a form.</summary>
    public static string Of(string folded, string written) => $"{folded}{Separator}{written}";

    /// <summary>Each form of a word has a term that begins so.</summary>
    public static string Beginning(string folded) => folded + Separator;

    /// <summary>The form of a term.</summary>
    public static string WrittenOf(string term) => term[(term.IndexOf(Separator, StringComparison.Ordinal) + 1)..];

    /// <summary>Whether the form of a term is the folded word.</summary>
    public static bool IsFolded(string term) =>
        term.AsSpan(0, term.IndexOf(Separator, StringComparison.Ordinal)).SequenceEqual(WrittenOf(term));
}
