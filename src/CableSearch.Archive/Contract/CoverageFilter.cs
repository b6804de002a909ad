namespace CableSearch.Archive.Contract;

/// <summary>Which articles are listed and counted: any value within a field, and all fields.</summary>
public sealed record CoverageFilter
{
    /// <summary>The value of an outlet, a language or a year that is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>All articles.</summary>
    public static CoverageFilter All { get; } = new();

    /// <summary>Names of outlets, or <see cref="Unknown"/>; empty for all.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>ISO 639-1 codes of languages, or <c>und</c>; empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Years of publication, or <see cref="Unknown"/>; empty for all.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>A post whose cables the articles report; null for any.</summary>
    public string? Post { get; init; }

    /// <summary>The articles that a search found; null for all.</summary>
    public IReadOnlyCollection<string>? Slugs { get; init; }
}
