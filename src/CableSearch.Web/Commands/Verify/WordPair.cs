namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// Two words that are close together in some documents and far apart in others. The command <c>verify-archive</c> searches for such words
/// near each other, and checks that only the documents in which they are close together are found.
/// </summary>
internal sealed record WordPair
{
    public required IReadOnlyList<string> Words { get; init; }

    public required int Within { get; init; }

    public required ExpectedMatches Near { get; init; }

    public required ExpectedMatches Far { get; init; }

    public required ExpectedMatches Single { get; init; }
}
