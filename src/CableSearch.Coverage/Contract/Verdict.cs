namespace CableSearch.Coverage.Contract;

/// <summary>The possible results of checking a quotation.</summary>
public static class Verdict
{
    /// <summary>A cable contains the quotation word for word.</summary>
    public const string Verbatim = "verbatim";

    /// <summary>A cable contains the quotation with some words changed, left out or added.</summary>
    public const string Altered = "altered";

    /// <summary>The quotation is joined from several passages of a cable.</summary>
    public const string Joined = "joined";

    /// <summary>The quotation appears to be a translation of a passage.</summary>
    public const string Translated = "translated";

    /// <summary>The quotation appears to be a paraphrase of a passage: the same meaning in other words.</summary>
    public const string Paraphrase = "paraphrase";

    /// <summary>The quotation has words where the cable is blacked out.</summary>
    public const string Redacted = "redacted";

    /// <summary>No cable of this archive was found to contain the quotation.</summary>
    public const string NotFound = "not_found";

    /// <summary>
    /// The quotation was not found, but the search index did not contain the whole archive. A cable that is not indexed yet may have it.
    /// </summary>
    public const string Undecided = "undecided";

    /// <summary>The article attributes the quotation to somebody else, such as a spokesman, and not to a cable.</summary>
    public const string Statement = "statement";
}
