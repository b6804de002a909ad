using System.Text.Json.Serialization;

namespace CableSearch.Web.Search;

/// <summary>A hit.</summary>
/// <param name="Id">Canonical id of a cable, slug of an article.</param>
/// <param name="Kind"><c>cable</c> or <c>article</c>.</param>
/// <param name="Url">Whole address of its page.</param>
/// <param name="Date">UTC.</param>
/// <param name="Post">Slug of the post.</param>
/// <param name="Country">Code in lower case.</param>
/// <param name="Classification">As written.</param>
/// <param name="Subject">Readable title; null where the cable has none.</param>
/// <param name="Score">0 where the order is not by relevance.</param>
/// <param name="Snippets">Up to three.</param>
/// <param name="Missing">What of the query it lacks; only where hits are the nearest documents.</param>
public sealed record HitJson(
    string Id, string Kind, string Url, DateTime? Date, string? Post, string? Country, string? Classification, string? Subject, float Score, IReadOnlyList<SnippetJson> Snippets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Missing);
