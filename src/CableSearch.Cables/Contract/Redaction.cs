namespace CableSearch.Cables.Contract;

/// <summary>A redaction in the raw body.</summary>
/// <param name="Start">Beginning, UTF-16 units.</param>
/// <param name="End">End (exclusive).</param>
public readonly record struct Redaction(int Start, int End);
