namespace CableSearch.Archive.Contract;

/// <summary>The result of merging what a reader saved on two devices.</summary>
public enum HandoverOutcome
{
    /// <summary>Both devices now have one set of lists, saved searches and shared copies. Nothing was lost.</summary>
    Merged,

    /// <summary>Nothing was changed, because the one-time address is unknown, used or expired.</summary>
    NotUsable,

    /// <summary>Nothing was changed, because there would be too many lists, items, saved searches or shared copies.</summary>
    TooMuch,
}
