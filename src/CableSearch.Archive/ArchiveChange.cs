using CableSearch.Archive.Cables;
using CableSearch.Archive.Coverage;

namespace CableSearch.Archive;

/// <summary>The archive's identity, made once, and the last number of its change sequence (0 in an empty one).</summary>
public sealed record ArchiveState(Guid Identity, long LastChange);

/// <summary>A committed change, for a follower.</summary>
/// <param name="Number">Number in the change sequence.</param>
public abstract record ArchiveChange(long Number);

/// <summary>A cable came in or changed; it may be withdrawn (then its text is null and it must not be found).</summary>
public sealed record CableChanged(long Number, HeldCable Cable) : ArchiveChange(Number);

/// <summary>An article came in or changed.</summary>
public sealed record ArticleChanged(long Number, Article Article) : ArchiveChange(Number);

/// <summary>Something is held no longer.</summary>
/// <param name="Number">Number in the change sequence.</param>
/// <param name="Key">Canonical id of the cable, or <c>article:</c> and the slug of the article.</param>
public sealed record Removed(long Number, string Key) : ArchiveChange(Number);
