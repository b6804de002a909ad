namespace CableSearch.Search.Contract;

/// <summary>Settings of the index.</summary>
public sealed record IndexSettings
{
    /// <summary>Folder of the index. It contains the generations: complete copies of the index, one of which is in use.</summary>
    public required string Folder { get; init; }
}
