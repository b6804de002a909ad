using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Parses a page with a limit on the number of its elements. AngleSharp allows 512 levels of nesting, as browsers do, and puts deeper
/// elements next to each other. Recursive code can therefore walk the tree without running out of stack.
/// </summary>
internal static class PageDocument
{
    /// <summary>
    /// Largest number of elements in a page. A newspaper's page has 500 to 10,000 elements, each of which takes some hundred bytes of
    /// memory.
    /// </summary>
    public const int MaxElements = 200_000;

    /// <summary>The parsed HTML document; null if it has more elements than <see cref="MaxElements"/>.</summary>
    public static IHtmlDocument? Parse(string html)
    {
        int elements = 0;
        HtmlParser parser = new(new() { OnCreated = (_, _) => { if (++elements > MaxElements) throw new TooManyElementsException(); } });
        try
        {
            return parser.ParseDocument(html);
        }
        catch (TooManyElementsException)
        {
            return null;
        }
    }

    // Thrown while parsing a page with too many elements, because only an exception stops AngleSharp's parser.
    private sealed class TooManyElementsException : Exception;
}
