namespace CableSearch.Web.Layout;

/// <summary>A feed (Atom) that a page offers.</summary>
/// <param name="Title">What the feed reports.</param>
/// <param name="Address">Its address on this site.</param>
public sealed record PageFeed(string Title, string Address);
