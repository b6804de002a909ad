using System.Text.Json.Serialization;

namespace CableSearch.Web.Cables;

/// <summary>A name in CSL-JSON: that of an institution, which is not split into first and last name.</summary>
internal sealed record CslName([property: JsonPropertyName("literal")] string Literal);
