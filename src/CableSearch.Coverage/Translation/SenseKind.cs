namespace CableSearch.Coverage.Translation;

/// <summary>How the English meaning of an article's word was found.</summary>
internal enum SenseKind
{
    /// <summary>The word itself is English, or a table or word list translates it.</summary>
    Word,
    /// <summary>The word looks similar to an English word, as "información" does.</summary>
    Cognate,
    /// <summary>The word is the name of a month.</summary>
    Date,
    /// <summary>The word is a number, in figures or in letters.</summary>
    Number,
    /// <summary>The word is taken for a name because it has a capital, and the archive has the same word or a similar one.</summary>
    Name,
}
