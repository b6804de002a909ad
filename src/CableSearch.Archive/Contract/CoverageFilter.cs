namespace CableSearch.Archive.Contract;

/// <summary>
/// Chooses the articles that are listed and counted. For some of its fields, such as outlets, the filter has chosen values. An article
/// matches if it has one of the chosen values in each of these fields.
/// </summary>
public sealed record CoverageFilter
{
    /// <summary>Stands for an unknown outlet or year in <see cref="Outlets"/> and <see cref="Years"/>.</summary>
    public const string Unknown = "unknown";

    /// <summary>A filter that all articles match.</summary>
    public static CoverageFilter All { get; } = new();

    /// <summary>Names of the chosen outlets; may contain <see cref="Unknown"/>; empty for all.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>ISO 639-1 codes of the chosen languages; may contain <c>und</c> for unknown; empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Chosen years of publication, such as <c>2010</c>; may contain <see cref="Unknown"/>; empty for all.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>Slug of a post; only articles that report one of the post's cables match. Null if the post does not matter.</summary>
    public string? Post { get; init; }

    /// <summary>Slugs of the articles that a search found; only these match. Null if there was no search.</summary>
    public IReadOnlyCollection<string>? Slugs { get; init; }
}
