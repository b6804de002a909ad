using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A cable that the host took off.</summary>
/// <param name="Held">What is said of it.</param>
/// <param name="Withdrawal">Since when and why.</param>
public sealed record WithdrawnCable(HeldCable Held, Withdrawal Withdrawal) : CableResponse(Held.Id);
