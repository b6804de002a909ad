namespace CableSearch.Archive.Contract;

/// <summary>The cables that the page of a cable leads to; withdrawn ones are left out.</summary>
/// <param name="ReferredBy">Cables that refer to it, oldest first.</param>
/// <param name="Headings">Those of the cables that it refers to.</param>
/// <param name="Earlier">The previous cable of the same post; null for the first.</param>
/// <param name="Later">The next cable of the same post; null for the last.</param>
public sealed record CableSurroundings(
    IReadOnlyList<CableHeading> ReferredBy, IReadOnlyList<CableHeading> Headings, CableHeading? Earlier, CableHeading? Later);
