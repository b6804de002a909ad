namespace CableSearch.Web.Cables;

/// <summary>A cable that can be read.</summary>
/// <param name="View">What its page shows.</param>
public sealed record ShownCable(CableView View) : CableResponse(View.Record.Id);
