using System.Text.Json.Serialization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>A hit as a line of JSON: the same keys as in the API's results, without snippets.</summary>
/// <param name="Id">Canonical id of a cable, slug of an article.</param>
/// <param name="Kind"><c>cable</c> or <c>article</c>.</param>
/// <param name="Url">Full address of the page of the cable or article.</param>
/// <param name="Date">When the cable was created or the article published, UTC.</param>
/// <param name="Post">The post's name in addresses.</param>
/// <param name="Country">Country code in lower case.</param>
/// <param name="Classification">As written in the cable.</param>
/// <param name="Subject">Title in readable form; null if the cable has none.</param>
/// <param name="Score">Relevance; 0 if the results are ordered by date.</param>
/// <param name="Outlet">Newspaper, agency or site that published the article; only for articles.</param>
/// <param name="Copies">
/// Other articles with nearly the same text, such as the same agency report in other papers. They are not hits themselves. Only for
/// articles.
/// </param>
internal sealed record HitLineJson(
    string Id,
    string Kind,
    string Url,
    DateTime? Date,
    string? Post,
    string? Country,
    string? Classification,
    string? Subject,
    float Score,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Outlet,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ArticleCopyJson>? Copies)
{
    public static HitLineJson Of(StoryHit story, string url)
    {
        Hit hit = story.Hit;
        return new(hit.Id, hit.Kind, url, hit.Date, hit.Post, hit.Country, hit.Classification, hit.Title == hit.Id ? null : hit.Title,
            hit.Score, story.Outlet, ArticleCopyJson.Of(story));
    }
}
