namespace CableSearch.Archive.Contract;

/// <summary>The withdrawal of a cable by the host of this archive.</summary>
/// <param name="Since">When the cable was withdrawn, UTC.</param>
/// <param name="Why">The host's reason, as a sentence.</param>
/// <param name="IsErased">Whether the text of the cable was also erased for good.</param>
public sealed record Withdrawal(DateTime Since, string Why, bool IsErased);
