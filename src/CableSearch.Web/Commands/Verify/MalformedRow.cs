namespace CableSearch.Web.Commands.Verify;

/// <summary>A malformed or unusual row of a generated dump. The truth file, which says what the dump contains, describes the row.</summary>
internal sealed record MalformedRow
{
    public required long Row { get; init; }

    public required long Offset { get; init; }

    public required string Kind { get; init; }

    public required bool Keep { get; init; }

    public required string Id { get; init; }

    public required string NextId { get; init; }
}
