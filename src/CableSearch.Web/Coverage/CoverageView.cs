using CableSearch.Archive.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>One page of the list of stories.</summary>
/// <param name="Request">What the address asks for.</param>
/// <param name="Stories">The stories of this page, newest first; each names the other papers that have it.</param>
/// <param name="Counts">The articles of the request, in numbers.</param>
/// <param name="Remark">What limits the result, as a sentence; null if nothing does.</param>
public sealed record CoverageView(CoverageRequest Request, IReadOnlyList<Article> Stories, CoverageCounts Counts, string? Remark)
{
    /// <summary>Number of stories on a page.</summary>
    public const int Size = 25;

    /// <summary>Number of the last page. Nobody reads as far as 25,000 stories, so older ones are not listed.</summary>
    public const int MaxPage = 1000;

    /// <summary>Number of this page, from 1.</summary>
    public int Page => Request.Page;

    /// <summary>Whether there is more than one page.</summary>
    public bool IsPaged => Counts.Stories > Size || Page > 1;

    /// <summary>Whether there is a page of older stories.</summary>
    public bool HasOlder => HasOlderThan(Page, Counts.Stories);

    /// <summary>Whether stories are left after a page.</summary>
    internal static bool HasOlderThan(int page, int stories) => page < MaxPage && page * Size < stories;
}
