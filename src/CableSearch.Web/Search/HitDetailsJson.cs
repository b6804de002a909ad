namespace CableSearch.Web.Search;

/// <summary>A hit as a line of JSON with all that is known of its cable; lists are empty for an article.</summary>
/// <param name="Id">Canonical id of a cable, slug of an article.</param>
/// <param name="Kind"><c>cable</c> or <c>article</c>.</param>
/// <param name="Url">Full address of its page.</param>
/// <param name="Date">When the cable was created or the article published, UTC.</param>
/// <param name="Post">The post's name in addresses.</param>
/// <param name="Country">Country code in lower case.</param>
/// <param name="Classification">As written in the cable.</param>
/// <param name="Subject">Title in readable form; null if the cable has none.</param>
/// <param name="Score">Relevance; 0 if the results are ordered by date.</param>
/// <param name="Tags">TAGS as written.</param>
/// <param name="Caveats">Caveats, captions and SIPDIS.</param>
/// <param name="Recipients">Addressees: first those who must act, then those who only get information.</param>
/// <param name="References">Canonical ids of the cables that it refers to.</param>
/// <param name="SignedBy">Names of those who signed the cable.</param>
/// <param name="ClassifiedBy">Who classified it.</param>
/// <param name="OriginalSubject">The subject as written.</param>
/// <param name="Words">Number of words in its paragraphs.</param>
/// <param name="Coverage">Number of articles that report it.</param>
/// <param name="FirstLines">The first 400 characters of its summary or text.</param>
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
    string? FirstLines)
{
    public static HitDetailsJson Of(HitDetails hit, string url) => new(
        hit.Hit.Id, hit.Hit.Kind, url, hit.Hit.Date, hit.Hit.Post, hit.Hit.Country, hit.Hit.Classification,
        hit.Hit.Title == hit.Hit.Id ? null : hit.Hit.Title, hit.Hit.Score, hit.Tags, hit.Caveats, hit.Recipients, hit.References,
        hit.Cable?.SignedBy ?? [], hit.Cable?.ClassifiedBy, hit.Cable?.Subject, hit.Words, hit.Hit.CoverageCount, hit.First);
}
