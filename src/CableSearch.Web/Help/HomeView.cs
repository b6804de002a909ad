using CableSearch.Archive.Contract;

namespace CableSearch.Web.Help;

/// <summary>What the home page shows.</summary>
/// <param name="Holdings">The archive's counts.</param>
/// <param name="Latest">The newest articles.</param>
/// <param name="Specimen">A quotation beside its cable; null if the newest articles have none to show.</param>
public sealed record HomeView(Holdings Holdings, IReadOnlyList<Article> Latest, Specimen? Specimen);
