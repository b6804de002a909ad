namespace CableSearch.Search;

/// <summary>How far an index is.</summary>
/// <param name="Change">Last change of the archive that is searchable.</param>
/// <param name="ArchiveChange">Last change of the archive, as last seen.</param>
/// <param name="Documents">Searchable documents.</param>
/// <param name="Generation">Name of the generation in use.</param>
/// <param name="Remark">A sentence when something was set aside or is being rebuilt; otherwise null.</param>
public sealed record IndexStatus(long Change, long ArchiveChange, int Documents, string Generation, string? Remark)
{
    /// <summary>Whether all that is known to be in the archive is searchable.</summary>
    public bool IsComplete => Change >= ArchiveChange;
}
