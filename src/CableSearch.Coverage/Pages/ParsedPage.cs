using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Pages;

/// <summary>An article parsed from a page.</summary>
/// <param name="Article">The article, without its links to cables.</param>
/// <param name="Targets">Addresses of the hyperlinks in the article's text.</param>
internal sealed record ParsedPage(Article Article, IReadOnlyList<string> Targets);
