namespace CableSearch.Search.Generations;

/// <summary>A file of a commit (saved state of the index), with its length in bytes and its SHA-256 in hexadecimal.</summary>
internal sealed record CommitFile(string Name, long Length, string Sha256);
