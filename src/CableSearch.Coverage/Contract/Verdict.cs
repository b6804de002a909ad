namespace CableSearch.Coverage.Contract;

/// <summary>The words for what became of a quotation.</summary>
public static class Verdict
{
    /// <summary>It stands in the cable word for word.</summary>
    public const string Verbatim = "verbatim";

    /// <summary>It stands in the cable with other words in places.</summary>
    public const string Altered = "altered";

    /// <summary>It is put together from several places.</summary>
    public const string Joined = "joined";

    /// <summary>It appears to translate a passage.</summary>
    public const string Translated = "translated";

    /// <summary>It appears to say what a passage says, in other words.</summary>
    public const string Paraphrase = "paraphrase";

    /// <summary>It would stand where the text is blacked out.</summary>
    public const string Redacted = "redacted";

    /// <summary>It was not found in this archive.</summary>
    public const string NotFound = "not_found";

    /// <summary>It is given as the words of somebody else than the cable.</summary>
    public const string Statement = "statement";
}
