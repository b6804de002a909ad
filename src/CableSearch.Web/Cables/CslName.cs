using System.Text.Json.Serialization;

namespace CableSearch.Web.Cables;

/// <summary>
/// A name in CSL-JSON: the name of an institution, such as a post, or the name of an author as the article writes it. It is not split into
/// first and last name.
/// </summary>
internal sealed record CslName([property: JsonPropertyName("literal")] string Literal);
