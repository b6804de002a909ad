namespace CableSearch.Web.Cables;

/// <summary>The answer to a request for a cable: the cable itself, or the information that it is missing, withdrawn or damaged.</summary>
/// <param name="Id">Canonical id.</param>
public abstract record CableResponse(string Id);
