using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>Where an item of a list leads.</summary>
internal static class EntryAddress
{
    /// <summary>Path of the page, with the paragraph or the quotation.</summary>
    public static string Of(ItemTarget target) =>
        (target.IsOfCable ? $"/cable/{target.Id}" : $"/coverage/{Uri.EscapeDataString(target.Id)}")
        + (target.Anchor is "" ? "" : $"#{target.Anchor}");
}
