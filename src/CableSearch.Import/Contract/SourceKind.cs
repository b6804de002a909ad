namespace CableSearch.Import.Contract;

/// <summary>What a source holds.</summary>
public enum SourceKind
{
    /// <summary>Told by its content.</summary>
    Any,
    /// <summary>Published pages of cables in HTML.</summary>
    Pages,
    /// <summary>A dump of cables, a row each.</summary>
    Dump,
    /// <summary>A saved HTML page of an article.</summary>
    Article,
    /// <summary>JSON lines of articles.</summary>
    Articles,
}
