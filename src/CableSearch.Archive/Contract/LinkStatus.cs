namespace CableSearch.Archive.Contract;

/// <summary>Who says that an article reports a cable.</summary>
public enum LinkStatus
{
    /// <summary>The article names the cable, or what it quotes and says leads to it.</summary>
    Suggested,
    /// <summary>An editor confirmed it.</summary>
    Confirmed,
    /// <summary>An editor rejected it: it is no link, and is not suggested again.</summary>
    Rejected,
}
