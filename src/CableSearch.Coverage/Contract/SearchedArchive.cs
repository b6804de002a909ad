namespace CableSearch.Coverage.Contract;

/// <summary>The state of the archive that was searched.</summary>
/// <param name="Cables">Number of cables that were searchable.</param>
/// <param name="Change">Number of the archive's last change that was searchable.</param>
public sealed record SearchedArchive(int Cables, long Change);
