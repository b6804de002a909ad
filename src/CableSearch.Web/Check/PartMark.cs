namespace CableSearch.Web.Check;

/// <summary>How some words of a quotation, or of the passage of a cable that it is compared with, are highlighted.</summary>
public enum PartMark
{
    /// <summary>The words are not highlighted.</summary>
    None,
    /// <summary>Quotation and passage both have these words.</summary>
    Agrees,
    /// <summary>A word of the quotation matches a word of the passage by meaning. The same letter is shown beside both.</summary>
    Anchor,
    /// <summary>The article has these words, but the cable does not.</summary>
    Added,
    /// <summary>The cable has these words, but the article does not.</summary>
    LeftOut,
}
