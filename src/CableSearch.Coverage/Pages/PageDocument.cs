using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Parses a page within bounds. AngleSharp nests 512 levels deep at most, as browsers do, and attaches deeper elements side by side:
/// whatever walks the tree by recursion has stack enough.
/// </summary>
internal static class PageDocument
{
    /// <summary>Most elements of a page. A newspaper's page has 500 to 10,000; some hundred bytes of memory go for each.</summary>
    public const int MaxElements = 200_000;

    /// <summary>The document; null for one of more elements.</summary>
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

    // The parser has no other way to be stopped.
    private sealed class TooManyElementsException : Exception;
}
