namespace CableSearch.Search.Analysis;

/// <summary>Which form of the words of a text a field contains.</summary>
internal enum WordAspect
{
    /// <summary>The words in lower case, without accents.</summary>
    Folded,
    /// <summary>The stems of the words.</summary>
    Stem,
}
