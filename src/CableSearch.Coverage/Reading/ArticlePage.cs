using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CableSearch.Cables;
using SmartReader;
using Article = CableSearch.Archive.Coverage.Article;

namespace CableSearch.Coverage.Reading;

/// <summary>What was read of a page.</summary>
/// <param name="Article">The article, without its links to cables.</param>
/// <param name="Targets">Targets of the links in its text.</param>
internal sealed record ReadPage(Article Article, IReadOnlyList<string> Targets);

/// <summary>An article as a saved HTML page: its text by SmartReader, its facts by the page's own metadata.</summary>
internal static class ArticlePage
{
    // Only a relative link needs it, and none of ours is followed.
    private const string NoAddress = "https://saved.invalid/";

    private const int MinText = 200;

    /// <summary>Reads a page; null for one without an article.</summary>
    public static ReadPage? Read(string html)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(html);
        SmartReader.Article smart = new Reader(NoAddress, html).GetArticle();
        IHtmlDocument content = new HtmlParser().ParseDocument(smart.Content ?? "");
        string text = PageText.Of(content.Body);
        if (!smart.IsReadable || text.Length < MinText) return null;
        return new(new()
        {
            Slug = ArticleSlug.Of(TitleOf(document, smart)),
            Url = AddressOf(document),
            Title = TitleOf(document, smart),
            Outlet = NullIfEmpty(Meta(document, "og:site_name") ?? smart.SiteName),
            Author = NullIfEmpty(Meta(document, "author") ?? Meta(document, "article:author") ?? smart.Byline),
            Published = PlausibleDate.Or(ArticleDate.Read(Meta(document, "article:published_time") ?? Meta(document, "date") ?? document.QuerySelector("time[datetime]")?.GetAttribute("datetime"))
                ?? (smart.PublicationDate is { } date ? DateOnly.FromDateTime(date) : null)),
            Language = ArticleLanguage.Detect(text),
            Summary = NullIfEmpty(Meta(document, "og:description") ?? Meta(document, "description")),
            Text = text,
            IsInvented = false,
            Change = 0,
            Links = [],
        }, [.. content.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)]);
    }

    // A page of the published archive calls every article "Cable Viewer" in its title and names it in the first h2 of its pane.
    private static string TitleOf(IHtmlDocument document, SmartReader.Article smart) =>
        NullIfEmpty(Meta(document, "og:title"))
        ?? NullIfEmpty(document.QuerySelector("article h1")?.TextContent)
        ?? NullIfEmpty(document.QuerySelector(".pane.big > h2, .pane.big h1")?.TextContent)
        ?? NullIfEmpty(document.QuerySelector("h1")?.TextContent)
        ?? NullIfEmpty(smart.Title)
        ?? NullIfEmpty(document.Title)
        ?? "Untitled article";

    private static string? AddressOf(IHtmlDocument document) =>
        ArticleUrl.Read(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(document, "og:url"));

    private static string? Meta(IHtmlDocument document, string name) =>
        document.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    private static string? NullIfEmpty(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
