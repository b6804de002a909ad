using CableSearch.Archive.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>One page of the list of articles.</summary>
/// <param name="Articles">The articles of this page, newest first.</param>
/// <param name="Count">Number of articles on all pages.</param>
/// <param name="Page">Number of this page, from 1.</param>
public sealed record CoverageView(IReadOnlyList<Article> Articles, int Count, int Page)
{
    /// <summary>Number of articles on a page.</summary>
    public const int Size = 25;

    /// <summary>Number of the last page. Nobody reads as far as 25,000 articles, so older ones are not listed.</summary>
    public const int MaxPage = 1000;

    /// <summary>Whether there is more than one page.</summary>
    public bool IsPaged => Count > Size;

    /// <summary>Whether there is a page of older articles.</summary>
    public bool HasOlder => Page < MaxPage && Page * Size < Count;
}
