using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A cable that the archive's administrator withdrew.</summary>
/// <param name="Record">The archive's record of the cable.</param>
/// <param name="Withdrawal">The date and the reason.</param>
public sealed record WithdrawnCable(HeldCable Record, Withdrawal Withdrawal) : CableResponse(Record.Id);
