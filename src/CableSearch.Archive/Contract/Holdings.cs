namespace CableSearch.Archive.Contract;

/// <summary>Numbers of cables and articles in the archive, without withdrawn cables.</summary>
public sealed record Holdings
{
    /// <summary>Number of the archive's last change when the cables and articles were counted.</summary>
    public required long Change { get; init; }

    /// <summary>Number of cables.</summary>
    public required int Cables { get; init; }

    /// <summary>Number of these cables that belong to the invented sample.</summary>
    public required int InventedCables { get; init; }

    /// <summary>Number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>Number of cables by post, highest number first. The value is the slug of the post; the label is its name.</summary>
    public required IReadOnlyList<HeldCount> Posts { get; init; }

    /// <summary>
    /// Number of cables by country, highest number first. The value is the country code; the label is the name. Cables of posts without a
    /// country are left out.
    /// </summary>
    public required IReadOnlyList<HeldCount> Countries { get; init; }

    /// <summary>Number of cables by month (<c>2009-11</c>), earliest first. Cables without a date come last as <c>undated</c>.</summary>
    public required IReadOnlyList<HeldCount> Months { get; init; }

    /// <summary>
    /// Number of cables by classification, highest number first. The value is a slug such as <c>secret-noforn</c>; the label is the
    /// classification as written.
    /// </summary>
    public required IReadOnlyList<HeldCount> Classifications { get; init; }

    /// <summary>
    /// Number of cables by entry of the TAGS line, highest number first. The value is the entry as written. The label is its meaning, or
    /// the entry if the meaning is not known.
    /// </summary>
    public required IReadOnlyList<HeldCount> Tags { get; init; }
}
