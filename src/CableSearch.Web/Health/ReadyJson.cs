namespace CableSearch.Web.Health;

/// <summary>Whether the site is ready for readers.</summary>
/// <param name="Ready">Whether it is.</param>
/// <param name="Documents">Documents that can be found.</param>
/// <param name="Of">Documents that there are to find.</param>
/// <param name="Change">Last change of the archive that is searchable.</param>
/// <param name="ArchiveChange">Last change of the archive.</param>
/// <param name="Message">Why it is not ready, a sentence; null if it is.</param>
public sealed record ReadyJson(bool Ready, int Documents, int Of, long Change, long ArchiveChange, string? Message);
