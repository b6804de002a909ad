namespace CableSearch.Web.Cables;

/// <summary>A cable to read.</summary>
/// <param name="View">The cable.</param>
public sealed record ShownCable(CableView View) : CableResponse(View.Held.Id);
