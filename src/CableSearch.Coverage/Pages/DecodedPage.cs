using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Pages;

/// <summary>The text of a page, and the problems of decoding it.</summary>
internal sealed record DecodedPage(string Text, IReadOnlyList<ArticleProblem> Problems);
