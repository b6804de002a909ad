namespace CableSearch.Archive.Contract;

/// <summary>Who says that an article reports a cable.</summary>
public enum LinkStatus
{
    /// <summary>The program suggests the link: the article names the cable, or its quotations and facts point to it.</summary>
    Suggested,
    /// <summary>An editor confirmed it.</summary>
    Confirmed,
    /// <summary>An editor rejected it. It is not a link and is not suggested again.</summary>
    Rejected,
}
