using CableSearch.Archive.Cables;
using CableSearch.Archive.Coverage;

namespace CableSearch.Archive;

/// <summary>The archive's identity, made once, and the last number of its change sequence (0 in an empty one).</summary>
public sealed record ArchiveState(Guid Identity, long LastChange);

/// <summary>A committed change, for a follower.</summary>
/// <param name="Number">Number in the change sequence.</param>
public abstract record ArchiveChange(long Number);

/// <summary>A cable came in or changed; its text may be withdrawn or damaged (then it must not be found).</summary>
public sealed record CableChanged(long Number, HeldCable Cable) : ArchiveChange(Number);

/// <summary>An article came in or changed.</summary>
public sealed record ArticleChanged(long Number, Article Article) : ArchiveChange(Number);

/// <summary>Nothing that changed up to this number is left to follow; comes where the last change of all has no item any more.</summary>
public sealed record HeadReached(long Number) : ArchiveChange(Number);

/// <summary>Something is held no longer.</summary>
/// <param name="Number">Number in the change sequence.</param>
/// <param name="Key">Canonical id of the cable, or <c>article:</c> and the slug of the article.</param>
public sealed record Removed(long Number, string Key) : ArchiveChange(Number);
