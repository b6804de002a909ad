namespace CableSearch.Archive.Contract;

/// <summary>A host withdrew the cable.</summary>
/// <param name="Since">UTC.</param>
/// <param name="Why">A sentence of the host.</param>
/// <param name="IsErased">Whether its text is erased too.</param>
public sealed record Withdrawal(DateTime Since, string Why, bool IsErased);
