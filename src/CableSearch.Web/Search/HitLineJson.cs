namespace CableSearch.Web.Search;

/// <summary>A hit as a line of JSON: as in the API's answer, without snippets.</summary>
/// <param name="Id">Canonical id of a cable, slug of an article.</param>
/// <param name="Kind"><c>cable</c> or <c>article</c>.</param>
/// <param name="Url">Whole address of its page.</param>
/// <param name="Date">UTC.</param>
/// <param name="Post">Slug of the post.</param>
/// <param name="Country">Code in lower case.</param>
/// <param name="Classification">As written.</param>
/// <param name="Subject">Readable title.</param>
/// <param name="Score">0 where the order is not by relevance.</param>
internal sealed record HitLineJson(string Id, string Kind, string Url, DateTime? Date, string? Post, string? Country, string? Classification, string? Subject, float Score);
