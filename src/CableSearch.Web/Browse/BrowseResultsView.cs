using CableSearch.Archive.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Browse;

/// <summary>The cables of one value or period.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Crumbs">Paths and names of the pages above this one, the topmost first.</param>
/// <param name="Results">The cables.</param>
public sealed record BrowseResultsView(string Title, IReadOnlyList<(string Path, string Label)> Crumbs, ResultsView Results)
{
    /// <summary>The post, if these are its cables, and what the press took from it; otherwise null.</summary>
    public (string Post, PressOfPost Press)? Press { get; init; }
}
