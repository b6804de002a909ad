namespace CableSearch.Archive.Contract;

/// <summary>The TAGS and references that connect a cable to others.</summary>
/// <param name="Heading">The cable.</param>
/// <param name="Tags">Its TAGS entries as written.</param>
/// <param name="Cited">Canonical ids of the cables that it refers to. They need not be in the archive.</param>
public sealed record CableRelations(CableHeading Heading, IReadOnlyList<string> Tags, IReadOnlyList<string> Cited);
