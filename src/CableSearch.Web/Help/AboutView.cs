using CableSearch.Archive.Contract;

namespace CableSearch.Web.Help;

/// <summary>What the site says of itself.</summary>
/// <param name="Holdings">What the archive holds; null while it does not answer.</param>
/// <param name="Contact">How to reach who runs it; null where nothing is said.</param>
public sealed record AboutView(Holdings? Holdings, string? Contact);
