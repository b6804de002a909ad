namespace CableSearch.Web.Cables;

/// <summary>The answer to a request for a cable whose text can be shown.</summary>
/// <param name="View">The content of the cable's page.</param>
public sealed record ShownCable(CableView View) : CableResponse(View.Record.Id);
