namespace CableSearch.Import.Contract;

/// <summary>What a source contains.</summary>
public enum SourceKind
{
    /// <summary>The content of each file decides.</summary>
    Any,
    /// <summary>Published HTML pages of cables.</summary>
    Pages,
    /// <summary>A dump: all cables in one CSV file, each in a row.</summary>
    Dump,
    /// <summary>A saved HTML page of an article.</summary>
    Article,
    /// <summary>Articles, each a line of JSON.</summary>
    Articles,
}
