namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// The documents that a search for a word or phrase must find, as the truth file (the expected content of an archive) lists them: their
/// number and their ids. For many documents, a SHA-256 stands in place of the ids. It is that of the sorted ids, joined by LF.
/// </summary>
internal sealed record ExpectedMatches
{
    public required int Count { get; init; }

    public IReadOnlyList<string>? Ids { get; init; }

    public string? Sha256 { get; init; }
}
