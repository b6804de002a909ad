namespace CableSearch.Cables.Contract;

/// <summary>Where the publisher replaced a passage of the published body with a run of X.</summary>
/// <param name="Start">Position of the first X, in UTF-16 units.</param>
/// <param name="End">Position after the last X, in UTF-16 units.</param>
public readonly record struct Redaction(int Start, int End);
