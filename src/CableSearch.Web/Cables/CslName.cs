using System.Text.Json.Serialization;

namespace CableSearch.Web.Cables;

/// <summary>The name of an institution, which has no first and last name.</summary>
internal sealed record CslName([property: JsonPropertyName("literal")] string Literal);
