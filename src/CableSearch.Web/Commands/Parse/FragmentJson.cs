using System.Globalization;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Commands.Parse;

/// <summary>One line of the input of <c>parse --jsonl</c>: a cable, or a part of a cable such as its body.</summary>
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

    /// <summary>
    /// Problems of the line's fields, such as an unreadable date. Problems of the cable's text are found later, by the parser.
    /// </summary>
    public IReadOnlyList<Problem> Problems() => Created is null || TryParseCreated(out _)
        ? []
        : [new("created-unreadable", $"\"created\" is not a date: {Created[..Math.Min(Created.Length, 40)]}")];

    private bool TryParseCreated(out DateTime created) => DateTime.TryParse(
        Created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out created);
}
