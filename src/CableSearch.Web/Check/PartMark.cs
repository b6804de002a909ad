namespace CableSearch.Web.Check;

/// <summary>How a stretch of a quotation or passage is marked.</summary>
public enum PartMark
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>The other side has the same words.</summary>
    Agrees,
    /// <summary>A word that carries a translation; its letter stands on both sides.</summary>
    Anchor,
    /// <summary>The article has it, and the cable has not.</summary>
    Added,
    /// <summary>The cable has it, and the article has not.</summary>
    LeftOut,
}
