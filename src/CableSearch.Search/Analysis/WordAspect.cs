namespace CableSearch.Search.Analysis;

/// <summary>In which form a field of the index contains the words of a text.</summary>
internal enum WordAspect
{
    /// <summary>The words in lower case, without accents.</summary>
    Folded,
    /// <summary>The stems of the words.</summary>
    Stem,
}
