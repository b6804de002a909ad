namespace CableSearch.Web.Health;

/// <summary>The answer of <c>/health/ready</c>.</summary>
/// <param name="Ready">Whether the site is ready.</param>
/// <param name="Documents">Number of documents that are in the index.</param>
/// <param name="Of">Number of documents that the complete index will have.</param>
/// <param name="Change">Number of the last change of the archive that is in the index.</param>
/// <param name="ArchiveChange">Number of the last change of the archive.</param>
/// <param name="Message">A sentence that says why the site is not ready; null if it is ready.</param>
public sealed record ReadyJson(bool Ready, int Documents, int Of, long Change, long ArchiveChange, string? Message);
