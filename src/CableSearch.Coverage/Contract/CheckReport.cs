namespace CableSearch.Coverage.Contract;

/// <summary>The result of checking an article: the cables that the article reports, and a verdict on each quotation.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">Cables that the article reports, best first.</param>
/// <param name="Candidates">
/// Ids of at most ten further cables that the article may be about, best first. The reader can compare them by hand.
/// </param>
/// <param name="Quotations">The quotations of the article, in the order of its text.</param>
/// <param name="Searched">The state of the archive that was searched.</param>
/// <param name="Problems">Parts of the check that were not possible, as sentences.</param>
public sealed record CheckReport(CheckedArticle Article, IReadOnlyList<CableLink> Links, IReadOnlyList<string> Candidates,
    IReadOnlyList<CheckedQuotation> Quotations, SearchedArchive Searched, IReadOnlyList<string> Problems);
