using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A cable that resembles another, with the reason.</summary>
/// <param name="Heading">The cable.</param>
/// <param name="Reason">What both share, as a sentence without a verb: <c>2 references, SNAR, airstrip</c>.</param>
public sealed record SimilarCable(CableHeading Heading, string Reason);
