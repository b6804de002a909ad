namespace CableSearch.Coverage.Contract;

/// <summary>What was found about an article: the cables it reports, and whether its quotations stand in them.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">Cables that it reports, best first.</param>
/// <param name="Candidates">Ids of cables that it may report, best first, at most ten: "compare yourself".</param>
/// <param name="Quotations">Its quotations, in the order of the text.</param>
/// <param name="Searched">What was searched.</param>
/// <param name="Problems">What could not be done, as sentences.</param>
public sealed record CheckReport(CheckedArticle Article, IReadOnlyList<CableLink> Links, IReadOnlyList<string> Candidates,
    IReadOnlyList<CheckedQuotation> Quotations, SearchedArchive Searched, IReadOnlyList<string> Problems);
