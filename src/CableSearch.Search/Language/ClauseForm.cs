namespace CableSearch.Search.Language;

/// <summary>How the text of a clause is matched.</summary>
internal enum ClauseForm
{
    /// <summary>
    /// A word in any of its forms, such as the plural. A word with a hyphen or a similar sign, such as "F-16", matches its parts ("F",
    /// "16") side by side.
    /// </summary>
    Word,
    /// <summary>Words side by side, in order.</summary>
    Phrase,
    /// <summary>
    /// Words in any order, the first and the last at most <see cref="Clause.Number"/> positions apart (neighbours are 1 apart).
    /// </summary>
    Near,
    /// <summary>A word with <c>*</c> for any letters or <c>?</c> for one.</summary>
    Pattern,
    /// <summary>
    /// A word that may be spelled differently in the text, by at most <see cref="Clause.Number"/> edits (changed letters).
    /// </summary>
    Fuzzy,
    /// <summary>A word in the same spelling: upper and lower case and accents as typed.</summary>
    Exact,
}
