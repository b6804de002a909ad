using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>The address that an item of a list links to.</summary>
internal static class EntryAddress
{
    /// <summary>
    /// Path of the page of the item's cable or article. If the item is a paragraph or a quotation, the path ends with the anchor of the
    /// paragraph or quotation.
    /// </summary>
    public static string Of(ItemTarget target) =>
        (target.IsOfCable ? $"/cable/{target.Id}" : $"/coverage/{Uri.EscapeDataString(target.Id)}")
        + (target.Anchor is "" ? "" : $"#{target.Anchor}");
}
