namespace CableSearch.Web.Bookmarks;

/// <summary>Order of the items of a list.</summary>
public enum EntryOrder
{
    /// <summary>The order that the reader made by moving items.</summary>
    Hand,

    /// <summary>By the date of the cable or article, earliest first; items without a date come last.</summary>
    Date,

    /// <summary>By the date of the cable or article, latest first; items without a date come last.</summary>
    Newest,

    /// <summary>By kind: cables, paragraphs, quotations, articles.</summary>
    Kind,
}
