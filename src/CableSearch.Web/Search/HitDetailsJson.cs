using System.Text.Json.Serialization;

namespace CableSearch.Web.Search;

/// <summary>A hit as a line of JSON, with all fields of its cable. For an article, the lists (TAGS, recipients…) are empty.</summary>
/// <param name="Id">Canonical id of a cable, slug of an article.</param>
/// <param name="Kind"><c>cable</c> or <c>article</c>.</param>
/// <param name="Url">Full address of the page of the cable or article.</param>
/// <param name="Date">When the cable was created or the article published, UTC.</param>
/// <param name="Post">The post's name in addresses.</param>
/// <param name="Country">Country code in lower case.</param>
/// <param name="Classification">As written in the cable.</param>
/// <param name="Subject">Title in readable form; null if the cable has none.</param>
/// <param name="Score">Relevance; 0 if the results are ordered by date.</param>
/// <param name="Tags">TAGS as written.</param>
/// <param name="Caveats">Caveats, captions and SIPDIS.</param>
/// <param name="Recipients">Addressees: first those who must act, then those who only get information.</param>
/// <param name="References">Canonical ids of the cables that the cable refers to.</param>
/// <param name="SignedBy">Names of those who signed the cable.</param>
/// <param name="ClassifiedBy">Name of the person who classified the cable.</param>
/// <param name="OriginalSubject">The subject as written.</param>
/// <param name="Words">Number of words in the paragraphs of the cable; null for an article.</param>
/// <param name="Coverage">Number of articles that report the cable.</param>
/// <param name="FirstLines">The first 400 characters of the cable's summary, or of its text; null for an article.</param>
/// <param name="Outlet">Newspaper, agency or site that published the article; only for articles.</param>
/// <param name="Copies">
/// Other articles with nearly the same text, such as the same agency report in other papers. They are not hits themselves. Only for
/// articles.
/// </param>
internal sealed record HitDetailsJson(
    string Id,
    string Kind,
    string Url,
    DateTime? Date,
    string? Post,
    string? Country,
    string? Classification,
    string? Subject,
    float Score,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Caveats,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> References,
    IReadOnlyList<string> SignedBy,
    string? ClassifiedBy,
    string? OriginalSubject,
    int? Words,
    int Coverage,
    string? FirstLines,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Outlet,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ArticleCopyJson>? Copies)
{
    public static HitDetailsJson Of(HitDetails hit, string url) => new(
        hit.Hit.Id, hit.Hit.Kind, url, hit.Hit.Date, hit.Hit.Post, hit.Hit.Country, hit.Hit.Classification,
        hit.Hit.Title == hit.Hit.Id ? null : hit.Hit.Title, hit.Hit.Score, hit.Tags, hit.Caveats, hit.Recipients, hit.References,
        hit.Cable?.SignedBy ?? [], hit.Cable?.ClassifiedBy, hit.Cable?.Subject, hit.Words, hit.Hit.CoverageCount, hit.First,
        hit.Story.Outlet, ArticleCopyJson.Of(hit.Story));
}
