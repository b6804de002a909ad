using CableSearch.Archive.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>One page of the list of stories.</summary>
/// <param name="Request">The search words, filters and page number in the page's address.</param>
/// <param name="Stories">
/// The stories of this page, newest first. If several papers printed a story, it is listed as one article with the names of the other
/// papers.
/// </param>
/// <param name="Counts">Counts of all articles that the request selects.</param>
/// <param name="Remark">A sentence that says why the list may not be complete; null if it is complete.</param>
public sealed record CoverageView(CoverageRequest Request, IReadOnlyList<Article> Stories, CoverageCounts Counts, string? Remark)
{
    /// <summary>Number of stories on a page.</summary>
    public const int Size = 25;

    /// <summary>Highest page number. Stories after the first 25,000 are not listed, because nobody reads as far.</summary>
    public const int MaxPage = 1000;

    /// <summary>Number of this page, from 1.</summary>
    public int Page => Request.Page;

    /// <summary>Whether there is more than one page.</summary>
    public bool IsPaged => Counts.Stories > Size || Page > 1;

    /// <summary>Whether there is a page of older stories.</summary>
    public bool HasOlder => HasOlderThan(Page, Counts.Stories);

    /// <summary>Whether a page follows the given page, in a list with the given number of stories.</summary>
    internal static bool HasOlderThan(int page, int stories) => page < MaxPage && page * Size < stories;
}
