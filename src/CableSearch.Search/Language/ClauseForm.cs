namespace CableSearch.Search.Language;

/// <summary>How the text of a clause is meant.</summary>
internal enum ClauseForm
{
    /// <summary>A word in any of its forms; a word with a hyphen or the like in it means its parts side by side.</summary>
    Word,
    /// <summary>Words side by side, in order.</summary>
    Phrase,
    /// <summary>
    /// Words in any order, the first and the last at most <see cref="Clause.Number"/> positions apart (neighbours are 1 apart).
    /// </summary>
    Near,
    /// <summary>A word with <c>*</c> for any letters or <c>?</c> for one.</summary>
    Pattern,
    /// <summary>A word up to <see cref="Clause.Number"/> edits away.</summary>
    Fuzzy,
    /// <summary>The written form: case and accents as typed.</summary>
    Exact,
}
