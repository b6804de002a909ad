using System.Globalization;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Commands.Parse;

/// <summary>An input line of <c>parse --jsonl</c>: a cable, or a part of one.</summary>
internal sealed record FragmentJson
{
    public string? Id { get; init; }

    public int? Year { get; init; }

    public string? Created { get; init; }

    public string? Origin { get; init; }

    public string? Header { get; init; }

    public string? Body { get; init; }

    public string? Text { get; init; }

    public CableText ToText() => new()
    {
        Id = Id,
        Year = Year,
        Created = TryParseCreated(out DateTime created) ? created : null,
        Origin = Origin,
        Header = Header,
        Body = Body,
        Text = Text,
    };

    /// <summary>Problems of the line's fields. Problems of its text are found when the text is parsed.</summary>
    public IReadOnlyList<Problem> Problems() => Created is null || TryParseCreated(out _)
        ? []
        : [new("created-unreadable", $"\"created\" is not a date: {Created[..Math.Min(Created.Length, 40)]}")];

    private bool TryParseCreated(out DateTime created) => DateTime.TryParse(
        Created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out created);
}
