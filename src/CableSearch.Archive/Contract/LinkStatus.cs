namespace CableSearch.Archive.Contract;

/// <summary>Who says that an article reports a cable.</summary>
public enum LinkStatus
{
    /// <summary>The program suggests the link: the article names the cable, or its quotations and facts point to it.</summary>
    Suggested,
    /// <summary>An editor confirmed the link.</summary>
    Confirmed,
    /// <summary>
    /// An editor rejected the link. The article is not linked to the cable, and the program does not suggest the link again.
    /// </summary>
    Rejected,
}
