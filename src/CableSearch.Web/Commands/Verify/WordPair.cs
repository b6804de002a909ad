namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// Two words that are close together in some documents and far apart in others. With such words, the command <c>verify-archive</c> checks
/// that a search for words near each other finds only the documents in which they are close together.
/// </summary>
internal sealed record WordPair
{
    public required IReadOnlyList<string> Words { get; init; }

    public required int Within { get; init; }

    public required ExpectedMatches Near { get; init; }

    public required ExpectedMatches Far { get; init; }

    public required ExpectedMatches Single { get; init; }
}
