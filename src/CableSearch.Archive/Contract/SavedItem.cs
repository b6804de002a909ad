namespace CableSearch.Archive.Contract;

/// <summary>An item of a reader's lists, as the page of the saved cable or article shows it.</summary>
/// <param name="Id">Id of the item.</param>
/// <param name="List">Number of the reader's list that contains the item.</param>
/// <param name="Target">What the item points to.</param>
/// <param name="Note">The reader's note; empty if there is none.</param>
/// <param name="Tags">The reader's tags.</param>
public sealed record SavedItem(Guid Id, int List, ItemTarget Target, string Note, IReadOnlyList<string> Tags)
{
    /// <summary>Name of the paragraph or quotation in links, such as <c>p4</c>; empty for the whole cable or article.</summary>
    public string Anchor => Target.Anchor;

    /// <summary>Whether the reader wrote a note or tags, which are lost when the item is removed.</summary>
    public bool HasOwnWords => Note is not "" || Tags is not [];
}
