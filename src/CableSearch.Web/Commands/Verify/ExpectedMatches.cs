namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// The documents that a search for a word or phrase must find, according to the truth file. It gives all ids. If there are many, it gives
/// the SHA-256 of the sorted ids joined by LF instead.
/// </summary>
internal sealed record ExpectedMatches
{
    public required int Count { get; init; }

    public IReadOnlyList<string>? Ids { get; init; }

    public string? Sha256 { get; init; }
}
