namespace CableSearch.Coverage.Contract;

/// <summary>A report that is stored.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">
/// The text that was checked, for checking it again. Null if an article of the archive was checked: the archive has the article's text.
/// </param>
public sealed record KeptReport(CheckReport Report, string? Text);
