namespace CableSearch.Coverage.Translation;

/// <summary>How the English meaning of an article's word was found.</summary>
internal enum SenseKind
{
    /// <summary>The word itself is English, or a table or word list translates it.</summary>
    Word,
    /// <summary>An English word looks similar.</summary>
    Cognate,
    /// <summary>The word is the name of a month.</summary>
    Date,
    /// <summary>The word is a number, in figures or in letters.</summary>
    Number,
    /// <summary>The word is written like a name and is the same or similar in English.</summary>
    Name,
}
