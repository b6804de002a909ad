namespace CableSearch.Web.Layout;

/// <summary>What browsers and search engines are told of a page. It is part of the page's model, so it is known before anything is rendered.</summary>
/// <param name="Title">Title, without the name of the site.</param>
public sealed record PageHead(string Title)
{
    /// <summary>Value of <see cref="Robots"/> for a page that no search engine shall list.</summary>
    public const string Unlisted = "noindex";

    /// <summary>Name of the site.</summary>
    public const string Site = "CableSearch";

    /// <summary>Path of the page's canonical address; null where it has none worth keeping.</summary>
    public string? Path { get; init; }

    /// <summary>A sentence on the page; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>What search engines may do with it; null for anything.</summary>
    public string? Robots { get; init; }

    /// <summary>The feed that feed readers find on this page; null for none.</summary>
    public PageFeed? Feed { get; init; }

    /// <summary>The title as the browser shows it.</summary>
    public string FullTitle => Title == Site ? Site : $"{Title} — {Site}";

    /// <summary>The head of a page that is for its reader only, or of none at all.</summary>
    public static PageHead Private(string title) => new(title) { Robots = Unlisted };
}
