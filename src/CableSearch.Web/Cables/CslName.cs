using System.Text.Json.Serialization;

namespace CableSearch.Web.Cables;

/// <summary>The name of an institution in CSL-JSON. It is one text, not split into first and last name.</summary>
internal sealed record CslName([property: JsonPropertyName("literal")] string Literal);
