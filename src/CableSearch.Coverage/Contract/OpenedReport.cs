namespace CableSearch.Coverage.Contract;

/// <summary>A stored report as it is shown now.</summary>
/// <param name="Report">The report. Passages of cables that were withdrawn after the check are left out.</param>
/// <param name="CheckedAt">When the check was made, UTC.</param>
/// <param name="Changed">
/// Ids of the cables that had changed after the stored check. If there are any, the text was checked again, and the report is new.
/// </param>
public sealed record OpenedReport(CheckReport Report, DateTime CheckedAt, IReadOnlyList<string> Changed)
{
    /// <summary>When the report was stored, UTC. It differs from <see cref="CheckedAt"/> only if the text was checked again.</summary>
    public DateTime StoredAt { get; init; } = CheckedAt;

    /// <summary>The text that was checked; null for an article, whose text the archive has.</summary>
    public string? Text { get; init; }
}
