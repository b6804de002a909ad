using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Layout;

/// <summary>What stands around every page.</summary>
/// <param name="Holdings">What the archive holds; null while it does not answer.</param>
/// <param name="Index">How much of it is searchable.</param>
/// <param name="Bookmarks">Bookmarks of the reader; null for one who never bookmarked, and while the archive does not answer.</param>
public sealed record PageLayoutView(Holdings? Holdings, IndexStatus Index, int? Bookmarks);
