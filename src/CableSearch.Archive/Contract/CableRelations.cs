namespace CableSearch.Archive.Contract;

/// <summary>The TAGS (codes for subjects and countries) and references that connect a cable to others.</summary>
/// <param name="Heading">The cable.</param>
/// <param name="Tags">The TAGS entries of the cable, as written.</param>
/// <param name="Cited">Canonical ids of the cables that this cable refers to. They need not be in the archive.</param>
public sealed record CableRelations(CableHeading Heading, IReadOnlyList<string> Tags, IReadOnlyList<string> Cited);
