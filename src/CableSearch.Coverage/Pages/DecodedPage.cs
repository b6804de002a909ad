using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Pages;

/// <summary>The text of a page, with the problems that occurred when its bytes were decoded.</summary>
internal sealed record DecodedPage(string Text, IReadOnlyList<ArticleProblem> Problems);
