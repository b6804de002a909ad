namespace CableSearch.Web.Layout;

/// <summary>An Atom feed that a page offers.</summary>
/// <param name="Title">Title of the feed.</param>
/// <param name="Address">Address of the feed on this site.</param>
public sealed record PageFeed(string Title, string Address);
