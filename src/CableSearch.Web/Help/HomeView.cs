using CableSearch.Archive.Contract;

namespace CableSearch.Web.Help;

/// <summary>What the home page shows.</summary>
/// <param name="Holdings">The archive's counts.</param>
/// <param name="Latest">The newest articles.</param>
public sealed record HomeView(Holdings Holdings, IReadOnlyList<Article> Latest);
