namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// What the truth file says about one word or phrase: the number of documents that a search for it must find, and their ids. If there are
/// many documents, the SHA-256 of the sorted ids, joined by LF, is given in place of the ids.
/// </summary>
internal sealed record ExpectedMatches
{
    public required int Count { get; init; }

    public IReadOnlyList<string>? Ids { get; init; }

    public string? Sha256 { get; init; }
}
