namespace CableSearch.Archive.Contract;

/// <summary>What became of merging the lists of two devices.</summary>
/// <param name="Outcome">Whether they were merged.</param>
/// <param name="Token">The reader's token, under which everything is stored now; null if nothing was merged.</param>
public sealed record HandoverResult(HandoverOutcome Outcome, string? Token);
