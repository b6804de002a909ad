namespace CableSearch.Archive.Contract;

/// <summary>The other cables that the page of a cable links to. Withdrawn cables are left out.</summary>
/// <param name="ReferredBy">Cables that refer to the cable, oldest first.</param>
/// <param name="Headings">Cables that the cable refers to, as far as the archive has them.</param>
/// <param name="Earlier">The previous cable of the same post by date; null for the first, and for a cable without a date.</param>
/// <param name="Later">The next cable of the same post by date; null for the last, and for a cable without a date.</param>
public sealed record CableSurroundings(
    IReadOnlyList<CableHeading> ReferredBy, IReadOnlyList<CableHeading> Headings, CableHeading? Earlier, CableHeading? Later);
