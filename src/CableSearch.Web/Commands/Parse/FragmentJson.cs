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
        Created = DateTime.TryParse(Created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime created) ? created : null,
        Origin = Origin,
        Header = Header?.ReplaceLineEndings("\n"),
        Body = Body?.ReplaceLineEndings("\n"),
        Text = Text?.ReplaceLineEndings("\n"),
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(LowerCaseEnum<TagKind>), typeof(LowerCaseEnum<ReferenceKind>), typeof(LowerCaseEnum<ParagraphKind>), typeof(LowerCaseEnum<GlossarySource>)])]
[JsonSerializable(typeof(Cable))]
[JsonSerializable(typeof(FragmentJson))]
internal sealed partial class ParseJson : JsonSerializerContext;

/// <summary>Writes the names of an enumeration in lower case.</summary>
internal sealed class LowerCaseEnum<T>() : JsonStringEnumConverter<T>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower) where T : struct, Enum;
