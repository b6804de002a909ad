namespace CableSearch.Web.Layout;

/// <summary>The content of a page's <c>head</c> element, for browsers and search engines. It is set before the page is rendered.</summary>
/// <param name="Title">Title of the page, without the name of the site.</param>
public sealed record PageHead(string Title)
{
    /// <summary>The value of <see cref="Robots"/> for a page that search engines must not list.</summary>
    public const string Unlisted = "noindex";

    /// <summary>Name of the site.</summary>
    public const string SiteName = "CableSearch";

    /// <summary>Path of the page's canonical address; null if the page has none.</summary>
    public string? Path { get; init; }

    /// <summary>A sentence that describes the page; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>What search engines may do with the page; null for no limit.</summary>
    public string? Robots { get; init; }

    /// <summary>A feed with the documents that the page lists; null for none.</summary>
    public PageFeed? Feed { get; init; }

    /// <summary>Names and contents of <c>meta</c> elements about the cable that the page shows, for reference managers.</summary>
    public IReadOnlyList<(string Name, string Content)> Facts { get; init; } = [];

    /// <summary>
    /// JSON-LD about what the page shows; null for none. Each <c>&lt;</c> in it must be escaped, because the page writes it into a script
    /// element.
    /// </summary>
    public string? Data { get; init; }

    /// <summary>
    /// Id of the element that the link "Skip to the content" leads to. On a page that has filters before its list of results, this is the
    /// list, so that the link skips the filters too. On any other page, it is the whole content.
    /// </summary>
    public string SkipTo { get; init; } = "main";

    /// <summary>
    /// Names and values of parameters that a search in the masthead's box keeps. On a page of results these are the filters, period and
    /// order of the results, so the box searches within the same filters. On any other page the box searches the whole archive.
    /// </summary>
    public IReadOnlyList<(string Name, string Value)> Kept { get; init; } = [];

    /// <summary>The title as the browser shows it, with the name of the site.</summary>
    public string FullTitle => Title == SiteName ? SiteName : $"{Title} — {SiteName}";

    /// <summary>The head of a page that search engines must not list: one reader's own page, or an error.</summary>
    public static PageHead Private(string title) => new(title) { Robots = Unlisted };
}
