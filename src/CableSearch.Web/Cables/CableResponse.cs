namespace CableSearch.Web.Cables;

/// <summary>What the address of a cable leads to: a cable to read, or one that is missing, withdrawn or damaged.</summary>
/// <param name="Id">Canonical id.</param>
public abstract record CableResponse(string Id);
