namespace CableSearch.Archive.Contract;

/// <summary>What the archive holds, in numbers.</summary>
public sealed record Holdings
{
    /// <summary>Number of the last change that is counted.</summary>
    public required long Change { get; init; }

    /// <summary>Cables that are shown.</summary>
    public required int Cables { get; init; }

    /// <summary>Those of them that are invented.</summary>
    public required int InventedCables { get; init; }

    /// <summary>Articles.</summary>
    public required int Articles { get; init; }

    /// <summary>By post (value: slug, label: name), most cables first.</summary>
    public required IReadOnlyList<HeldCount> Posts { get; init; }

    /// <summary>By country (value: code, label: name), most first; posts without a country are left out.</summary>
    public required IReadOnlyList<HeldCount> Countries { get; init; }

    /// <summary>By month (<c>2009-11</c>), earliest first; <c>undated</c> last where there are any.</summary>
    public required IReadOnlyList<HeldCount> Months { get; init; }

    /// <summary>By classification (value: slug such as <c>secret-noforn</c>, label as written), most first.</summary>
    public required IReadOnlyList<HeldCount> Classifications { get; init; }

    /// <summary>By TAGS entry (value as written, label: meaning or the value), most first.</summary>
    public required IReadOnlyList<HeldCount> Tags { get; init; }
}
