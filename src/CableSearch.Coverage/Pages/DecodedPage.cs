using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Pages;

/// <summary>The HTML of a page as text, with the problems that occurred when its bytes were decoded.</summary>
internal sealed record DecodedPage(string Text, IReadOnlyList<ArticleProblem> Problems);
