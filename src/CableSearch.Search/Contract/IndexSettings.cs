namespace CableSearch.Search.Contract;

/// <summary>Settings of the index.</summary>
public sealed record IndexSettings
{
    /// <summary>Folder that holds the generations.</summary>
    public required string Folder { get; init; }
}
