using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Cables;

/// <summary>Something that the cable refers to.</summary>
/// <param name="Reference">As read.</param>
/// <param name="Heading">The cable, where it is one that is held and shown.</param>
public sealed record ReferenceView(CableReference Reference, CableHeading? Heading);
