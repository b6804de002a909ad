using System.Text.Json.Serialization;

namespace CableSearch.Web.Cables;

/// <summary>A cable as CSL-JSON. The names of the keys are those of the Citation Style Language.</summary>
internal sealed record CslItem(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("author")] IReadOnlyList<CslName> Author,
    [property: JsonPropertyName("issued")] CslDate? Issued,
    [property: JsonPropertyName("accessed")] CslDate Accessed,
    [property: JsonPropertyName("number")] string Number,
    [property: JsonPropertyName("genre")] string Genre,
    [property: JsonPropertyName("URL")] string Url,
    [property: JsonPropertyName("note")] string Note);
