using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A reference of a cable.</summary>
/// <param name="Reference">The reference as parsed.</param>
/// <param name="Heading">The cable that is referred to; null if the archive can't show it, or the reference is not to a cable.</param>
public sealed record ReferenceView(CableReference Reference, CableHeading? Heading);
