namespace CableSearch.Archive.Contract;

/// <summary>An item of a reader's lists, as the page of its cable or article knows it.</summary>
/// <param name="Id">The item.</param>
/// <param name="List">Number of its list.</param>
/// <param name="Anchor">The paragraph or quotation; empty for the whole cable or article.</param>
/// <param name="Note">The reader's note, or empty.</param>
public sealed record SavedItem(Guid Id, int List, string Anchor, string Note);
