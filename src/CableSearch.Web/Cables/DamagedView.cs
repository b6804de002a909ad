namespace CableSearch.Web.Cables;

/// <summary>A text that is held, but damaged.</summary>
/// <param name="Id">Id of its cable.</param>
/// <param name="What">The text in words.</param>
public sealed record DamagedView(string Id, string What);
