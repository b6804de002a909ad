namespace CableSearch.Web.Cables;

/// <summary>What became of a part of a text.</summary>
public enum ChangeKind
{
    /// <summary>It is in both texts.</summary>
    Same,
    /// <summary>It is only in the earlier text.</summary>
    Removed,
    /// <summary>It is only in the later text.</summary>
    Added,
}
