namespace CableSearch.Coverage.Pages;

/// <summary>How a page marks its story.</summary>
internal enum StoryMarkup
{
    /// <summary>The page does not mark its story.</summary>
    None,

    /// <summary>The story's text follows a heading that shows the title.</summary>
    Heading,

    /// <summary>The story is in an element for articles, such as <c>article</c>.</summary>
    Element,
}
