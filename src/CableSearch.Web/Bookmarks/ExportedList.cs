namespace CableSearch.Web.Bookmarks;

/// <summary>A list in an export.</summary>
/// <param name="Name">The name that the reader gave the list.</param>
/// <param name="Items">The items, in the reader's order.</param>
internal sealed record ExportedList(string Name, IReadOnlyList<ExportedItem> Items);
