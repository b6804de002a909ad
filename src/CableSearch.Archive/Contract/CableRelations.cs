namespace CableSearch.Archive.Contract;

/// <summary>What ties a cable to others.</summary>
/// <param name="Heading">The cable.</param>
/// <param name="Tags">Its TAGS as written.</param>
/// <param name="Cited">Canonical ids of the cables that it refers to, held or not.</param>
public sealed record CableRelations(CableHeading Heading, IReadOnlyList<string> Tags, IReadOnlyList<string> Cited);
