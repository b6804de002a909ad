namespace CableSearch.Coverage.Contract;

/// <summary>What was searched.</summary>
/// <param name="Cables">Number of cables.</param>
/// <param name="Change">Number of the archive's last change that was searchable.</param>
public sealed record SearchedArchive(int Cables, long Change);
