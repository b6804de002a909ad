namespace CableSearch.Archive.Contract;

/// <summary>Whether a link from an article to a cable is a suggestion of the program, or an editor confirmed or rejected it.</summary>
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
