using System.Text.Json.Serialization;

namespace CableSearch.Web.Cables;

/// <summary>A cable or an article as CSL-JSON. The names of the keys are those of the Citation Style Language.</summary>
internal sealed record CslItem(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("author")] IReadOnlyList<CslName> Author,
    [property: JsonPropertyName("issued")] CslDate? Issued,
    [property: JsonPropertyName("accessed")] CslDate Accessed,
    [property: JsonPropertyName("number"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Number,
    [property: JsonPropertyName("genre"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Genre,
    [property: JsonPropertyName("URL")] string Url,
    [property: JsonPropertyName("note"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note)
{
    /// <summary>Name of the newspaper that published the article; null for a cable.</summary>
    [JsonPropertyName("container-title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Container { get; init; }
}
