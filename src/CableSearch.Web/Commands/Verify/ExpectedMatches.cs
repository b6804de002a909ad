namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// The documents that a search for a word or phrase must find, from the truth file (which says what an archive must contain): their number
/// and their ids. If there are many, the SHA-256 of the sorted ids, joined by LF, stands in place of the ids.
/// </summary>
internal sealed record ExpectedMatches
{
    public required int Count { get; init; }

    public IReadOnlyList<string>? Ids { get; init; }

    public string? Sha256 { get; init; }
}
