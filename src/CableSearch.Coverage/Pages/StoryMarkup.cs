namespace CableSearch.Coverage.Pages;

/// <summary>How a page marks its story.</summary>
internal enum StoryMarkup
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>By its title, over the text.</summary>
    Heading,

    /// <summary>By an element for articles.</summary>
    Element,
}
