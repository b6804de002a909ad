namespace CableSearch.Coverage.Contract;

/// <summary>The result of checking an article: the cables that it reports, and a verdict on each quotation.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">Cables that it reports, best first.</param>
/// <param name="Candidates">Ids of further cables to compare by hand, best first, at most ten. The article is possibly about them.</param>
/// <param name="Quotations">Its quotations, in the order of the text.</param>
/// <param name="Searched">The state of the archive that was searched.</param>
/// <param name="Problems">Parts of the check that were not possible, as sentences.</param>
public sealed record CheckReport(CheckedArticle Article, IReadOnlyList<CableLink> Links, IReadOnlyList<string> Candidates,
    IReadOnlyList<CheckedQuotation> Quotations, SearchedArchive Searched, IReadOnlyList<string> Problems);
