using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Layout;

/// <summary>What the layout around every page shows.</summary>
/// <param name="Holdings">The archive's counts; null while the archive does not answer.</param>
/// <param name="Index">How much the search index contains, and whether it is complete.</param>
/// <param name="Bookmarks">
/// Number of items in the reader's lists. Null if the reader has no cookie, or while the archive does not answer.
/// </param>
public sealed record PageLayoutView(Holdings? Holdings, IndexStatus Index, int? Bookmarks);
