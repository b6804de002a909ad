using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Cables;

namespace CableSearch.Web.Bookmarks;

/// <summary>A bookmark in an export.</summary>
/// <param name="Bookmark">The bookmark with its note.</param>
/// <param name="Address">Full address of the cable's page.</param>
/// <param name="Held">The cable; null if the archive does not have it, or withdrew it.</param>
/// <param name="Reading">Its text, parsed; null if it can't be read.</param>
/// <param name="Citation">How it is cited; null if the archive does not have it.</param>
internal sealed record ListItem(Bookmark Bookmark, string Address, HeldCable? Held, Cable? Reading, CableCitation? Citation)
{
    /// <summary>The title, or the id where there is none.</summary>
    public string Title => Held?.Title ?? Bookmark.CableId;
}
