namespace CableSearch.Web.Check;

/// <summary>
/// How words are highlighted where a quotation and the passage of a cable are shown side by side to compare them.
/// </summary>
public enum PartMark
{
    /// <summary>The words are not highlighted.</summary>
    None,
    /// <summary>Quotation and passage both have these words.</summary>
    Agrees,
    /// <summary>A word of the quotation matches a word of the passage by meaning. The same letter is shown beside both.</summary>
    Anchor,
    /// <summary>The quotation has these words, but the passage does not.</summary>
    Added,
    /// <summary>The passage has these words, but the quotation does not.</summary>
    LeftOut,
    /// <summary>The cable is blacked out here.</summary>
    Redacted,
}
