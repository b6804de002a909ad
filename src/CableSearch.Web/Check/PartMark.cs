namespace CableSearch.Web.Check;

/// <summary>How a part of a quotation or passage is highlighted.</summary>
public enum PartMark
{
    /// <summary>The part is not highlighted.</summary>
    None,
    /// <summary>Quotation and passage both have these words.</summary>
    Agrees,
    /// <summary>The word matches a word of the other text by meaning. The same letter is shown beside both.</summary>
    Anchor,
    /// <summary>The article has these words, but the cable does not.</summary>
    Added,
    /// <summary>The cable has these words, but the article does not.</summary>
    LeftOut,
}
