namespace CableSearch.Coverage.Contract;

/// <summary>A stored report as it is shown now.</summary>
/// <param name="Report">The report, without the passages of cables that were withdrawn since.</param>
/// <param name="CheckedAt">When the check was made, UTC.</param>
/// <param name="Changed">Ids of the cables that had changed since, so that the text was checked again; empty if none had.</param>
public sealed record OpenedReport(CheckReport Report, DateTime CheckedAt, IReadOnlyList<string> Changed);
