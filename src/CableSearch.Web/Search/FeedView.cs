using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>What the page about the feed of a search shows.</summary>
/// <param name="Request">The search.</param>
/// <param name="Name">Name of the search.</param>
/// <param name="Address">Full address of the feed.</param>
/// <param name="Change">
/// Number of the archive's last change that is in the index. Documents that are imported later are new results.
/// </param>
public sealed record FeedView(SearchRequest Request, string Name, string Address, long Change);
