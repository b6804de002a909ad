namespace CableSearch.Archive.Model;

/// <summary>A read-only copy of a reader's list, which others can open.</summary>
internal sealed class SharedListRow
{
    public required string Token { get; set; }

    public required byte[] Reader { get; set; }

    public required string Name { get; set; }

    public DateTime MadeAt { get; set; }
}
