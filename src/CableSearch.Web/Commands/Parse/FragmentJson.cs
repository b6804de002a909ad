using System.Globalization;
using System.Text.Json.Serialization;
using CableSearch.Cables;

namespace CableSearch.Web.Commands.Parse;

/// <summary>A line of <c>parse --jsonl</c>.</summary>
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
        Created = TryReadCreated(out DateTime created) ? created : null,
        Origin = Origin,
        Header = Header,
        Body = Body,
        Text = Text,
    };

    /// <summary>What of the line did not read, beside its text.</summary>
    public IReadOnlyList<Problem> Problems() => Created is null || TryReadCreated(out _) ? [] : [new("created-unreadable", $"“created” is no date: {Created[..Math.Min(Created.Length, 40)]}")];

    private bool TryReadCreated(out DateTime created) =>
        DateTime.TryParse(Created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out created);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString, Converters = [typeof(LowerCaseEnum<TagKind>), typeof(LowerCaseEnum<ReferenceKind>), typeof(LowerCaseEnum<ParagraphKind>), typeof(LowerCaseEnum<GlossarySource>)])]
[JsonSerializable(typeof(Cable))]
[JsonSerializable(typeof(FragmentJson))]
[JsonSerializable(typeof(UnreadJson))]
internal sealed partial class ParseJson : JsonSerializerContext;

/// <summary>What is written for a record that could not be read.</summary>
internal sealed record UnreadJson(IReadOnlyList<Problem> Problems);

/// <summary>Writes the names of an enumeration in lower case.</summary>
internal sealed class LowerCaseEnum<T>() : JsonStringEnumConverter<T>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower) where T : struct, Enum;
