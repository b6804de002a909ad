namespace CableSearch.Web.Cables;

/// <summary>What the page of a damaged text shows.</summary>
/// <param name="Id">Id of the cable.</param>
/// <param name="What">What is damaged, in words: the cable, or one of its revisions.</param>
public sealed record DamagedView(string Id, string What);
