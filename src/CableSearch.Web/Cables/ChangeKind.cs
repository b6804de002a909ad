namespace CableSearch.Web.Cables;

/// <summary>Whether words are in both of two compared texts, or only in one of them.</summary>
public enum ChangeKind
{
    /// <summary>The words are in both texts.</summary>
    Same,
    /// <summary>The words are only in the earlier text.</summary>
    Removed,
    /// <summary>The words are only in the later text.</summary>
    Added,
}
