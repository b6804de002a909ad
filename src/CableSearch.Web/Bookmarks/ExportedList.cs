namespace CableSearch.Web.Bookmarks;

/// <summary>A list in an export.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Items">Its items, in the reader's order.</param>
internal sealed record ExportedList(string Name, IReadOnlyList<ExportedItem> Items);
