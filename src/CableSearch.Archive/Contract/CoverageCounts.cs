namespace CableSearch.Archive.Contract;

/// <summary>The articles of a filter, in numbers.</summary>
public sealed record CoverageCounts
{
    /// <summary>Number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>Number of stories: articles with nearly the same text count once.</summary>
    public required int Stories { get; init; }

    /// <summary>Articles by outlet, most first. This and the next two count as if nothing were chosen in their own field.</summary>
    public required IReadOnlyList<HeldCount> Outlets { get; init; }

    /// <summary>Articles by language, most first.</summary>
    public required IReadOnlyList<HeldCount> Languages { get; init; }

    /// <summary>Articles by year of publication, earliest first.</summary>
    public required IReadOnlyList<HeldCount> Years { get; init; }

    /// <summary>Articles by month of publication, such as <c>2010-12</c>, earliest first; without the undated ones.</summary>
    public required IReadOnlyList<HeldCount> Months { get; init; }

    /// <summary>The cables that they report and that the archive holds, by the month in which they were sent, earliest first.</summary>
    public required IReadOnlyList<HeldCount> CableMonths { get; init; }
}
