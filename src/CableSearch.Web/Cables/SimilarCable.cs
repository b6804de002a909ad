using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A cable that the page of another cable lists as similar, with the reason.</summary>
/// <param name="Heading">Heading of the similar cable.</param>
/// <param name="Reason">What both cables share, in words: <c>shares 2 references, airstrip, SNAR</c>.</param>
public sealed record SimilarCable(CableHeading Heading, string Reason);
