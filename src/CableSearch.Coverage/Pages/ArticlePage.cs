using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Facts;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Parses an article from a saved HTML page. SmartReader finds the text; our own code reads the title, author, date and other metadata.
/// </summary>
internal static class ArticlePage
{
    // SmartReader needs the page's address to complete relative links. We follow no links, so any address will do.
    private const string NoAddress = "https://saved.invalid/";

    // An element with more characters than this is not an author's name but a box about the author.
    private const int MaxAuthor = 200;

    private const string Untitled = "Untitled article";

    private const string NoArticle = "The page has no text that reads as an article.";

    /// <summary>Parses the article of a decoded HTML page.</summary>
    /// <returns>Null if the page was parsed; otherwise the reason why not, as a sentence.</returns>
    public static string? Parse(DecodedPage page, out ParsedPage? read)
    {
        read = null;
        using IHtmlDocument? document = PageDocument.Parse(page.Text);
        if (document is null)
            return string.Create(CultureInfo.InvariantCulture, $"The page has more than {PageDocument.MaxElements:N0} elements.");
        if (document.Body is not { } body) return NoArticle;
        read = Parse(page, document, body);
        return read is null ? NoArticle : null;
    }

    private static ParsedPage? Parse(DecodedPage page, IHtmlDocument document, IElement body)
    {
        PageMeta meta = new(document);
        string?[] declared = [meta.Find("og:title"), PageText.OneLine(document.Title)];
        StructuredData data = StructuredData.Parse(document, headline => declared.Any(d => d is not null && PageTitle.IsPart(headline, d)));
        PageTitle title = PageTitle.Find(document, meta, data);
        TextWeights weights = new(body);
        PageStory story = PageStory.Find(body, title, weights);
        PageByline byline = PageByline.Parse(story, title);
        ArticleDay published = PageDate.Parse(meta, data, story, byline);
        string? language = data.Language ?? story.Root.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("lang")
            ?? meta.Find("og:locale", "content-language", "dc.language", "language");
        string? author = Authors(document, meta, data, story).Select(PageByline.Name).FirstOrDefault(a => a is not null) ?? byline.Author;
        string? address = PageAddress.Find(document, meta, data);
        if (StoryText.Parse(document, story, title, weights, NoAddress) is not { } text) return null;
        return new(new()
        {
            Slug = ArticleSlug.Of(title.Text ?? Untitled),
            Url = address,
            Title = title.Text ?? Untitled,
            Outlet = meta.Find("og:site_name") ?? data.Outlet ?? title.Logo ?? meta.Find("dc.publisher", "publisher", "application-name"),
            Author = author,
            Published = published.Day,
            Language = ArticleLanguage.Detect(text.Text, language),
            Summary = meta.Find("og:description", "description"),
            Text = text.Text,
            IsInvented = false,
            Change = 0,
            Links = [],
            Problems = Problems(page, title, published),
        }, text.Targets);
    }

    private static List<ArticleProblem> Problems(DecodedPage page, PageTitle title, ArticleDay published)
    {
        List<ArticleProblem> problems = [.. page.Problems];
        if (title.Text is null) problems.Add(new("no-title", "The page gives its story no title."));
        if (published.Problem is { } problem) problems.Add(problem);
        return problems;
    }

    private static IEnumerable<string?> Authors(IDocument document, PageMeta meta, StructuredData data, PageStory story)
    {
        yield return data.Author;
        yield return meta.Find("author", "article:author", "og:article:author", "dc.creator", "byl", "parsely-author", "sailthru.author");
        foreach (IElement author in story.Root.QuerySelectorAll("[itemprop~='author'], [rel~='author'], .author, .byline"))
            if (author.TextContent.Length <= MaxAuthor && !story.IsBeside(author)) yield return author.TextContent;
    }
}
