namespace CableSearch.Archive.Contract;

/// <summary>Counts of the articles that match a filter.</summary>
public sealed record CoverageCounts
{
    /// <summary>Number of articles that match the filter.</summary>
    public required int Articles { get; init; }

    /// <summary>Number of stories that match the filter: articles with nearly the same text count once.</summary>
    public required int Stories { get; init; }

    /// <summary>
    /// Number of articles by outlet, highest number first. The outlets chosen in the filter are ignored here, so that other outlets have
    /// counts too.
    /// </summary>
    public required IReadOnlyList<HeldCount> Outlets { get; init; }

    /// <summary>Number of articles by language, highest number first. The languages chosen in the filter are ignored here.</summary>
    public required IReadOnlyList<HeldCount> Languages { get; init; }

    /// <summary>Number of articles by year of publication, earliest first. The years chosen in the filter are ignored here.</summary>
    public required IReadOnlyList<HeldCount> Years { get; init; }

    /// <summary>
    /// Number of articles by month of publication, such as <c>2010-12</c>, earliest first. Undated articles are left out.
    /// </summary>
    public required IReadOnlyList<HeldCount> Months { get; init; }

    /// <summary>
    /// Number of cables by month of sending, earliest first. Only cables that are in the archive and that the matching articles report are
    /// counted.
    /// </summary>
    public required IReadOnlyList<HeldCount> CableMonths { get; init; }
}
