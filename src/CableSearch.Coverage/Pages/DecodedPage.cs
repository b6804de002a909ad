using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Pages;

/// <summary>What the bytes of a page say, and what of them could not be told for certain.</summary>
internal sealed record DecodedPage(string Text, IReadOnlyList<ArticleProblem> Problems);
