namespace CableSearch.Search.Analysis;

/// <summary>Which form of its words a field holds.</summary>
internal enum WordAspect
{
    /// <summary>In lower case, without accents.</summary>
    Folded,
    /// <summary>The stems.</summary>
    Stem,
}
