using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Sources;

/// <summary>A record that was parsed.</summary>
/// <param name="Id">The cable's id.</param>
/// <param name="Text">Its text and the source's facts.</param>
/// <param name="Released">When it was published, UTC; null where the source does not say.</param>
public sealed record SourceCable(CableId Id, CableText Text, DateTime? Released) : SourceResult;
