using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace CableSearch.Coverage.Pages;

/// <summary>The text of a page's story, without menus and other parts of the page.</summary>
/// <param name="Text">The paragraphs, separated by LF.</param>
/// <param name="Targets">Addresses of the hyperlinks in the text.</param>
internal sealed record StoryText(string Text, IReadOnlyList<string> Targets)
{
    // If an inner element has at least this share of the outer element's text, the story is in the inner element. The rest of the outer
    // element is layout.
    private const double MostOfText = 0.75;

    // Largest number of elements in a page that SmartReader parses. SmartReader's time grows with the square of this number. Larger pages
    // are therefore parsed without it.
    private const int MaxForReader = 10_000;

    // A line of running text has at least this many characters, not counting blanks. Shorter lines are headings, captions and menus.
    private const int MinLine = 60;

    /// <summary>
    /// Extracts the text of a page's story; null if no text of the page reads like an article. The method removes elements from the
    /// document.
    /// </summary>
    public static StoryText? Parse(IHtmlDocument document, PageStory story, PageTitle title, TextWeights weights, string address)
    {
        HiddenParts.Remove(document, story, weights);
        BlockQuotes.Mark(document);
        StoryText plain = OfRoot(story, title, weights);
        HashSet<string> own = [.. plain.Text.Split('\n')];
        if (OfReader(document, story, address) is { } read && (story.Mark != StoryMarkup.Element || IsOf(read, own))) return read;
        return IsArticle(plain.Text) && weights.Of(story.Root) * 2 >= TextWeights.Of(plain.Text) ? plain : null;
    }

    private static StoryText? OfReader(IHtmlDocument document, PageStory story, string address)
    {
        foreach (IElement other in story.Others) other.Remove();
        // Pictures and scripts make up most of a page's bytes. They are removed first, because SmartReader writes the page out as HTML
        // several times.
        foreach (IElement silent in document.QuerySelectorAll("script, style, svg, img, source, iframe, object")) silent.Remove();
        if (document.All.Length > MaxForReader) return null;
        Article smart = new Reader(address, document).GetArticle();
        using IHtmlDocument content = new HtmlParser().ParseDocument(smart.Content ?? "");
        string text = PageText.Of(content.Body);
        return smart.IsReadable && TextWeights.Of(text) >= PageStory.MinText ? new(text, LinksOf(content)) : null;
    }

    // Whether a text that SmartReader found belongs to the story that the page marks. At least half of its lines of running text must be in
    // the marked element. The others may be outside, because a page may leave parts of its story unmarked.
    private static bool IsOf(StoryText read, HashSet<string> own)
    {
        string[] lines = [.. read.Text.Split('\n').Where(l => TextWeights.Of(l) >= MinLine)];
        return lines.Count(own.Contains) * 2 >= lines.Length && lines.Length > 0;
    }

    // Extracts the text without SmartReader. SmartReader fails on pages laid out with tables, and on texts without commas, such as Chinese
    // ones. If the page does not mark its story, the innermost element that still has nearly all of the text is used.
    private static StoryText OfRoot(PageStory story, PageTitle title, TextWeights weights)
    {
        IElement root = story.Root;
        while (!story.IsNamed && root.Children.Where(PageText.IsBlock).MaxBy(weights.Of) is { } most
            && weights.Of(most) >= MostOfText * weights.Of(root)) root = most;
        string text = PageText.Of(root, e => e != root && (PageParts.IsBeside(e) || story.Others.Contains(e)));
        string[] lines = text.Split('\n');
        // Lines above the title are left out if all of them are short. Such lines say where the page is on the site: "Home", "World".
        int at = Array.FindIndex(lines, l => PageTitle.IsSame(l, title.Text));
        bool isFirst = at >= 0 && lines[..at].All(l => TextWeights.Of(l) < MinLine);
        return new(isFirst ? string.Join('\n', lines[(at + 1)..]) : text, LinksOf(root));
    }

    private static bool IsArticle(string text) =>
        text.Split('\n').Where(l => TextWeights.Of(l) >= MinLine).Sum(TextWeights.Of) >= PageStory.MinText;

    private static IReadOnlyList<string> LinksOf(IParentNode content) =>
        [.. content.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];
}
