using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Puts quotation marks around the block quotations of a page. A browser indents such a block to show that it is quoted. Plain text has no
/// indentation, so the marks take its place.
/// </summary>
internal static class BlockQuotes
{
    // Lengths of a block quotation, in characters. A longer block is usually a whole story that only looks like a quotation. A shorter
    // block is a title or a name. Neither gets quotation marks.
    private const int MaxCharacters = 2_000, MinCharacters = 25;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„«»\"");

    /// <summary>Puts quotation marks around each block quotation that has none.</summary>
    public static void Mark(IHtmlDocument document)
    {
        foreach (IElement quote in document.QuerySelectorAll("blockquote").Where(IsUnmarked))
        {
            IText[] texts = [.. quote.Descendants<IText>().Where(t => !string.IsNullOrWhiteSpace(t.Data))];
            texts[0].Data = "“" + texts[0].Data.TrimStart();
            texts[^1].Data = texts[^1].Data.TrimEnd() + "”";
        }
    }

    private static bool IsUnmarked(IElement quote) => quote.TextContent.Trim() is { Length: >= MinCharacters and <= MaxCharacters } text
        && text.AsSpan().IndexOfAny(Marks) < 0 && quote.ParentElement?.Closest("blockquote") is null
        && quote.ClassName?.Contains("tweet", StringComparison.OrdinalIgnoreCase) is not true;
}
