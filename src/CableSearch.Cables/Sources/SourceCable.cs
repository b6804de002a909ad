using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Sources;

/// <summary>A record that was parsed: a cable with its text.</summary>
/// <param name="Id">The cable's id.</param>
/// <param name="Text">The text of the cable, and the facts that the page or the row of the dump gives outside the text.</param>
/// <param name="Released">When the cable was published, UTC; null if the page or row does not say.</param>
public sealed record SourceCable(CableId Id, CableText Text, DateTime? Released) : SourceResult;
