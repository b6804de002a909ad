namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// What the truth file says about one word or phrase: how many documents a search for it must find, and their ids. If the ids are many, the
/// truth file has a hash in their place: the SHA-256 of the sorted ids, joined by LF.
/// </summary>
internal sealed record ExpectedMatches
{
    public required int Count { get; init; }

    public IReadOnlyList<string>? Ids { get; init; }

    public string? Sha256 { get; init; }
}
