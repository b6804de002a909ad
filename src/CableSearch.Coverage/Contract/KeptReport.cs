namespace CableSearch.Coverage.Contract;

/// <summary>A report that is stored.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">
/// The text that was checked, so that it can be checked again; null for an article, whose text the archive has.
/// </param>
public sealed record KeptReport(CheckReport Report, string? Text);
