namespace CableSearch.Coverage.Translation;

/// <summary>What makes a word of an article one of a cable.</summary>
internal enum SenseKind
{
    /// <summary>The same letters, or a word list has it.</summary>
    Word,
    /// <summary>Nearly the same letters in a related language.</summary>
    Cognate,
    /// <summary>A date: the name of a month.</summary>
    Date,
    /// <summary>A figure.</summary>
    Number,
    /// <summary>A name.</summary>
    Name,
}
