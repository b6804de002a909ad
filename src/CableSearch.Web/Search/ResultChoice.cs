namespace CableSearch.Web.Search;

/// <summary>Which results of a search are saved to a list.</summary>
internal enum ResultChoice
{
    /// <summary>The results on the page that the reader sees.</summary>
    Page,

    /// <summary>The first 100 results.</summary>
    First,

    /// <summary>All results, up to the largest number of items that a reader can have.</summary>
    All,
}
