namespace CableSearch.Search.Generations;

/// <summary>A file of a commit.</summary>
internal sealed record CommitFile(string Name, long Length, string Sha256);
