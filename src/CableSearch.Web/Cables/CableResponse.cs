namespace CableSearch.Web.Cables;

/// <summary>What stands at the address of a cable.</summary>
public abstract record CableResponse(string Id);
