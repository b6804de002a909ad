using CableSearch.Archive.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>An item of a list in an export. Facts of a cable that the archive does not have, or withdrew, are null.</summary>
/// <param name="Entry">The item with its note.</param>
/// <param name="Address">Full address of the page that the item links to.</param>
internal sealed record ExportedItem(ListEntry Entry, string Address)
{
    /// <summary>The words of the paragraph or quotation; null for a whole cable or article, and if the paragraph can't be read.</summary>
    public string? Words { get; init; }

    /// <summary>The citation of the item; null if the archive does not have the cable or article, or withdrew the cable.</summary>
    public ItemCitation? Citation { get; init; }

    /// <summary>A sentence in place of the citation, if there is none: the archive does not have the item, or withdrew the cable.</summary>
    public string Absence => Entry.WithdrawnAt is { } since
        ? $"Withdrawn by the archive on {DateFormat.Full(since)}." : "This archive does not have it.";

    /// <summary>Number of the cable's newest revision; null for an article.</summary>
    public int? Revision { get; init; }

    /// <summary>SHA-256 of the bytes of the cable's newest revision, in hexadecimal; null for an article.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Whether the exported file contains the text of the cable. Only a ZIP file contains texts.</summary>
    public bool HasText { get; init; }

    /// <summary>Title of the cable or article; the id if the archive does not have the cable or article.</summary>
    public string Title => Entry.Cable?.Title ?? Entry.Article?.Title ?? Entry.Target.Id;

    /// <summary>
    /// Name of the post that sent the cable, or of the outlet that published the article. Null if the archive does not have the item.
    /// </summary>
    public string? Source => Entry.Cable?.Origin ?? Entry.Article?.Outlet;
}
