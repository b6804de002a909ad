namespace CableSearch.Import.Contract;

/// <summary>What the files given to <c>import</c> are: a dump, pages of cables, or articles.</summary>
public enum SourceKind
{
    /// <summary>Not stated. The kind of each file is recognised by its content.</summary>
    Any,
    /// <summary>Published HTML pages of cables.</summary>
    Pages,
    /// <summary>A dump: all cables in one CSV file, each in a row.</summary>
    Dump,
    /// <summary>A saved HTML page of an article.</summary>
    Article,
    /// <summary>A file of articles: JSON with one article on each line, or an RSS or Atom feed.</summary>
    Articles,
}
