namespace CableSearch.Coverage.Pages;

/// <summary>How a page marks its story.</summary>
internal enum StoryMarkup
{
    /// <summary>The page does not mark its story.</summary>
    None,

    /// <summary>A heading with the title comes before the text.</summary>
    Heading,

    /// <summary>The story is in an element for articles, such as <c>article</c>.</summary>
    Element,
}
