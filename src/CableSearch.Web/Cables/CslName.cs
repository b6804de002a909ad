using System.Text.Json.Serialization;

namespace CableSearch.Web.Cables;

/// <summary>
/// The name of an institution, such as a post, in CSL-JSON, or of an author as the article has it. It is not split into first and last
/// name.
/// </summary>
internal sealed record CslName([property: JsonPropertyName("literal")] string Literal);
