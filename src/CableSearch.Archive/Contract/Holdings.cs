namespace CableSearch.Archive.Contract;

/// <summary>Numbers of what the archive contains, without withdrawn cables.</summary>
public sealed record Holdings
{
    /// <summary>Number of the last change that is counted.</summary>
    public required long Change { get; init; }

    /// <summary>Number of cables.</summary>
    public required int Cables { get; init; }

    /// <summary>Number of these cables that belong to the invented sample.</summary>
    public required int InventedCables { get; init; }

    /// <summary>Number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>Cables by post (value: slug, label: name), most cables first.</summary>
    public required IReadOnlyList<HeldCount> Posts { get; init; }

    /// <summary>Cables by country (value: code, label: name), most first. Cables of posts without a country are left out.</summary>
    public required IReadOnlyList<HeldCount> Countries { get; init; }

    /// <summary>Cables by month (<c>2009-11</c>), earliest first. Cables without a date come last as <c>undated</c>.</summary>
    public required IReadOnlyList<HeldCount> Months { get; init; }

    /// <summary>Cables by classification (value: slug such as <c>secret-noforn</c>, label as written), most first.</summary>
    public required IReadOnlyList<HeldCount> Classifications { get; init; }

    /// <summary>Cables by TAGS entry (value as written, label: its meaning, or the value if that is not known), most first.</summary>
    public required IReadOnlyList<HeldCount> Tags { get; init; }
}
