using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>An item of a list in an export. Facts of a cable are null where the archive does not have it, or withdrew it.</summary>
/// <param name="Entry">The item with its note.</param>
/// <param name="Address">Full address of what it points to.</param>
internal sealed record ExportedItem(ListEntry Entry, string Address)
{
    /// <summary>The words of the paragraph or the quotation; null for whole cables and articles, and where they can't be read.</summary>
    public string? Words { get; init; }

    /// <summary>How it is cited; null if the archive does not have it.</summary>
    public ItemCitation? Citation { get; init; }

    /// <summary>Number of the cable's newest revision.</summary>
    public int? Revision { get; init; }

    /// <summary>SHA-256 of that revision's bytes, in hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Whether the file holds the text of the cable; only a ZIP does.</summary>
    public bool HasText { get; init; }

    /// <summary>The title, or the id where there is none.</summary>
    public string Title => Entry.Cable?.Title ?? Entry.Article?.Title ?? Entry.Target.Id;

    /// <summary>The post that sent the cable, or the outlet of the article.</summary>
    public string? Source => Entry.Cable?.Origin ?? Entry.Article?.Outlet;
}
