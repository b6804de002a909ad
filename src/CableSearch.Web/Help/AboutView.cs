using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Help;

/// <summary>What the pages about the site and about privacy show.</summary>
/// <param name="Holdings">The archive's counts; null while the archive does not answer.</param>
/// <param name="Index">How much the search index contains, and whether it is complete.</param>
/// <param name="Contact">How to reach those who run the site; null if no contact is set.</param>
public sealed record AboutView(Holdings? Holdings, IndexStatus Index, string? Contact);
