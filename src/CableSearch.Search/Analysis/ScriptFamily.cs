namespace CableSearch.Search.Analysis;

/// <summary>How a script separates its words.</summary>
internal enum ScriptFamily
{
    /// <summary>With blanks between words, as in most scripts.</summary>
    Spaced,
    /// <summary>Korean: with blanks, but grammatical endings are attached to a word without a blank.</summary>
    Hangul,
    /// <summary>Chinese and Japanese: without blanks.</summary>
    East,
    /// <summary>Thai, Lao, Khmer and Burmese: without blanks.</summary>
    South,
}
