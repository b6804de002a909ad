using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace CableSearch.Coverage.Pages;

/// <summary>The text of a page's story.</summary>
/// <param name="Text">Its paragraphs, ended by LF.</param>
/// <param name="Targets">Targets of the links in it.</param>
internal sealed record StoryText(string Text, IReadOnlyList<string> Targets)
{
    // An element with this share of the text holds the story; the rest around it is its frame.
    private const double MostOfText = 0.75;

    // SmartReader's time grows with the square of the number of elements. A larger page is read without it.
    private const int MaxForReader = 10_000;

    // Lines of running text; shorter ones are headings, captions and menus.
    private const int MinLine = 60;

    /// <summary>Reads it, and takes the document apart doing so; null where the page has no text that reads as an article.</summary>
    public static StoryText? Parse(IHtmlDocument document, PageStory story, PageTitle title, TextWeights weights, string address)
    {
        StoryText plain = OfRoot(story, title, weights);
        HashSet<string> own = [.. plain.Text.Split('\n')];
        if (OfReader(document, story, address) is { } read && (story.Mark != StoryMarkup.Element || IsOf(read, own))) return read;
        return IsArticle(plain.Text) && weights.Of(story.Root) * 2 >= TextWeights.Of(plain.Text) ? plain : null;
    }

    private static StoryText? OfReader(IHtmlDocument document, PageStory story, string address)
    {
        foreach (IElement other in story.Others) other.Remove();
        // Pictures and scripts within the page are most of its bytes, and SmartReader writes the page out more than once.
        foreach (IElement silent in document.QuerySelectorAll("script, style, svg, img, source, iframe, object")) silent.Remove();
        if (document.All.Length > MaxForReader) return null;
        Article smart = new Reader(address, document).GetArticle();
        using IHtmlDocument content = new HtmlParser().ParseDocument(smart.Content ?? "");
        string text = PageText.Of(content.Body);
        return smart.IsReadable && TextWeights.Of(text) >= PageStory.MinText ? new(text, LinksOf(content)) : null;
    }

    // Half of the lines: what SmartReader found may say more than the element that the page calls its story, but must be about it.
    private static bool IsOf(StoryText read, HashSet<string> own)
    {
        string[] lines = [.. read.Text.Split('\n').Where(l => TextWeights.Of(l) >= MinLine)];
        return lines.Count(own.Contains) * 2 >= lines.Length && lines.Length > 0;
    }

    // Pages laid out with tables, and texts without commas such as Chinese ones: the element that holds most of the text.
    private static StoryText OfRoot(PageStory story, PageTitle title, TextWeights weights)
    {
        IElement root = story.Root;
        while (!story.IsNamed && root.Children.Where(PageText.IsBlock).MaxBy(weights.Of) is { } most
            && weights.Of(most) >= MostOfText * weights.Of(root)) root = most;
        string text = PageText.Of(root, e => e != root && (PageParts.IsBeside(e) || story.Others.Contains(e)));
        string[] lines = text.Split('\n');
        // What stands over the title is the way to it: "Home", "World".
        int at = Array.FindIndex(lines, l => PageTitle.IsSame(l, title.Text));
        bool isFirst = at >= 0 && lines[..at].All(l => TextWeights.Of(l) < MinLine);
        return new(isFirst ? string.Join('\n', lines[(at + 1)..]) : text, LinksOf(root));
    }

    private static bool IsArticle(string text) =>
        text.Split('\n').Where(l => TextWeights.Of(l) >= MinLine).Sum(TextWeights.Of) >= PageStory.MinText;

    private static IReadOnlyList<string> LinksOf(IParentNode content) =>
        [.. content.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];
}
