namespace CableSearch.Web.Commands.Verify;

/// <summary>The documents that contain a word or phrase: all ids or, for many, the SHA-256 of the sorted ids joined by LF.</summary>
internal sealed record ExpectedMatches
{
    public required int Count { get; init; }

    public IReadOnlyList<string>? Ids { get; init; }

    public string? Sha256 { get; init; }
}
