using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Facts;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Finds the day of publication. First the page's metadata is searched (JSON-LD, Open Graph, microdata, other meta elements), then a
/// <c>time</c> element in the story, then the byline, then elements whose class or id suggests a date. The first unambiguous day is used.
/// </summary>
internal static partial class PageDate
{
    // Largest number of characters in a line that may be a date. A longer line contains other text too.
    private const int MaxLine = 100;

    // A paragraph that gives the day of publication may also have a name, a place and a time: at most this many characters besides the
    // date. A longer paragraph is text of the story.
    private const int MaxBeside = 80;

    private static readonly string[] OpenGraph =
        ["article:published_time", "og:article:published_time", "og:published_time", "og:pubdate", "article:published"];

    private static readonly string[] Names =
    [
        "datePublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate",
        "publication-date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created",
        "sailthru.date", "parsely-pub-date", "article.published", "citation_publication_date", "citation_date", "OriginalPublicationDate",
        "article_date_original", "DisplayDate", "pdate", "ptime", "created",
    ];

    /// <summary>
    /// The day of publication of a page's story. If no day is found, the result tells the first problem that was met, such as an ambiguous
    /// date.
    /// </summary>
    public static ArticleDay Parse(PageMeta meta, StructuredData data, PageStory story, PageByline byline)
    {
        ArticleProblem? problem = null;
        foreach (ArticleDay read in Candidates(meta, data, story, byline))
        {
            if (read.Day is not null) return read;
            problem ??= read.Problem;
        }
        return new(null, problem);
    }

    private static IEnumerable<ArticleDay> Candidates(PageMeta meta, StructuredData data, PageStory story, PageByline byline)
    {
        yield return ArticleDate.Parse(data.Published);
        yield return ArticleDate.Parse(meta.Find(OpenGraph));
        foreach (IElement item in InStory(story, "[itemprop~='datePublished']")) yield return ArticleDate.Parse(Value(item));
        if (story.Root.Owner?.QuerySelector("head meta[itemprop~='datePublished']") is { } head)
            yield return ArticleDate.Parse(head.GetAttribute("content"));
        yield return ArticleDate.Parse(meta.Find(Names));
        if (story.IsNamed)
            foreach (IElement time in InStory(story, "time").Where(t => !IsInSentence(t, story.Root)).OrderBy(t => IsMarked(t) ? 0 : 1))
                yield return Quietly(ArticleDate.Parse(Value(time)));
        yield return new(byline.Day, null);
        if (!story.IsNamed) yield break;
        foreach (IElement line in InStory(story, "[class], [id]")
            .Where(e => DateName.IsMatch(e.ClassName ?? "") || DateName.IsMatch(e.Id ?? "")))
            if (PageText.OneLine(line.TextContent) is { Length: <= MaxLine } text)
                yield return ArticleDate.Find(text) is { } found ? new(found.Day, null) : Quietly(ArticleDate.Parse(text));
    }

    private static IEnumerable<IElement> InStory(PageStory story, string selector) => story.Root.QuerySelectorAll(selector)
        .Where(e => !story.IsBeside(e) && !Modified.IsMatch($"{e.ClassName} {e.GetAttribute("itemprop")}"));

    private static string? Value(IElement element) =>
        element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? PageText.OneLine(element.TextContent);

    // Removes the problem "unreadable-date" from a result. It is called for elements that often contain other text than a date. Such text
    // is not a problem of the page.
    private static ArticleDay Quietly(ArticleDay read) => read.Problem?.Code == "unreadable-date" ? ArticleDay.None : read;

    private static bool IsMarked(IElement time) =>
        time.HasAttribute("pubdate") || Published.IsMatch($"{time.ClassName} {time.GetAttribute("itemprop")}");

    // A date inside a sentence, as in "The envoys met on <time>25 November</time>", is not the day of publication.
    private static bool IsInSentence(IElement time, IElement root)
    {
        IElement? block = time.ParentElement;
        while (block is not null && block != root && !PageText.IsBlock(block)) block = block.ParentElement;
        return block is not null && block != root && block.NodeName is "P" or "LI" or "BLOCKQUOTE" or "TD"
            && block.TextContent.Length - time.TextContent.Length > MaxBeside;
    }

    [GeneratedRegex("modif|updat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Modified { get; }

    [GeneratedRegex("publi|pubdate|posted|entry-date", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Published { get; }

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:date|dateline|datetime|pubdate|published|posted|timestamp|time|byline|fecha|datum|data|meta)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateName { get; }
}
