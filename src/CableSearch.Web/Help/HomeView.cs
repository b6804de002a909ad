using CableSearch.Archive.Contract;

namespace CableSearch.Web.Help;

/// <summary>What the home page shows.</summary>
/// <param name="Holdings">What the archive holds.</param>
/// <param name="Latest">Articles, newest first.</param>
public sealed record HomeView(Holdings Holdings, IReadOnlyList<Article> Latest);
