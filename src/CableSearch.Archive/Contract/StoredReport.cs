namespace CableSearch.Archive.Contract;

/// <summary>A report on the quotations of a text, as it is stored.</summary>
/// <param name="Content">The report as JSON, in UTF-8. The archive does not parse this JSON.</param>
/// <param name="Version">Version of the JSON's format.</param>
/// <param name="CheckedAt">When the quotations were checked, UTC.</param>
public sealed record StoredReport(byte[] Content, int Version, DateTime CheckedAt);
