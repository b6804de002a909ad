namespace CableSearch.Coverage.Contract;

/// <summary>The state of the archive that was searched.</summary>
/// <param name="Cables">Number of cables that were searchable.</param>
/// <param name="Change">Number of the archive's last change that was searchable.</param>
/// <param name="Partial">
/// Whether the archive had cables that were not searchable yet. Then a quotation that was not found is <c>undecided</c>.
/// </param>
public sealed record SearchedArchive(int Cables, long Change, bool Partial = false);
