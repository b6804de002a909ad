namespace CableSearch.Web.Bookmarks;

/// <summary>Order of the items of a list.</summary>
public enum EntryOrder
{
    /// <summary>The reader's own.</summary>
    Hand,

    /// <summary>By the date of the cable or article, undated last.</summary>
    Date,

    /// <summary>By kind: cables, paragraphs, quotations, articles.</summary>
    Kind,
}
