using CableSearch.Archive.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>A page of the articles.</summary>
/// <param name="Articles">Newest first.</param>
/// <param name="Count">All of them.</param>
/// <param name="Page">From 1.</param>
public sealed record CoverageView(IReadOnlyList<Article> Articles, int Count, int Page)
{
    /// <summary>Articles a page.</summary>
    public const int Size = 25;

    /// <summary>Whether there are more pages than one.</summary>
    public bool IsPaged => Count > Size;

    /// <summary>Whether a page follows.</summary>
    public bool HasOlder => Page * Size < Count;
}
