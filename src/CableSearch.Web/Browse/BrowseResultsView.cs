using CableSearch.Archive.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Browse;

/// <summary>The content of a page that lists the cables of one post, country, tag or classification, or of a period.</summary>
/// <param name="Title">Heading of the page.</param>
/// <param name="Crumbs">Paths and names of the pages above this one, the topmost first.</param>
/// <param name="Results">The cables.</param>
public sealed record BrowseResultsView(string Title, IReadOnlyList<(string Path, string Label)> Crumbs, ResultsView Results)
{
    /// <summary>
    /// On the page of a post: the post's name in addresses, and the cables of the post that articles report. Null on any other page.
    /// </summary>
    public (string Post, PressOfPost Press)? Press { get; init; }
}
