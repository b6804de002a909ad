using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A cable whose stored text is damaged, so that it is not shown.</summary>
/// <param name="Record">The archive's record of the cable.</param>
/// <param name="Damage">The damage that was found in the text.</param>
public sealed record DamagedCable(HeldCable Record, DamagedText Damage) : CableResponse(Record.Id);
