namespace CableSearch.Archive.Contract;

/// <summary>An item of a reader's lists, as the page of the saved cable or article shows it.</summary>
/// <param name="Id">Id of the item.</param>
/// <param name="List">Number of the reader's list that contains the item.</param>
/// <param name="Anchor">Name of the paragraph or quotation in links, such as <c>p4</c>; empty for the whole cable or article.</param>
/// <param name="Note">The reader's note, or empty.</param>
public sealed record SavedItem(Guid Id, int List, string Anchor, string Note);
