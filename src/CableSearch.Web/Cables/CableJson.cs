namespace CableSearch.Web.Cables;

/// <summary>A cable as data.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Url">Whole address of its page.</param>
/// <param name="Date">Creation, UTC.</param>
/// <param name="Released">Publication, UTC.</param>
/// <param name="Post">Slug of the post.</param>
/// <param name="Origin">Name of the post.</param>
/// <param name="Country">Code in lower case.</param>
/// <param name="Classification">As written.</param>
/// <param name="Subject">Readable title.</param>
/// <param name="Invented">Whether it belongs to the invented sample.</param>
/// <param name="Revision">Number of the newest revision.</param>
/// <param name="From">Sender as in the header.</param>
/// <param name="Recipients">Action addressees.</param>
/// <param name="InfoRecipients">Information addressees.</param>
/// <param name="Caveats">Such as <c>NOFORN</c>.</param>
/// <param name="ClassifiedBy">The person.</param>
/// <param name="Reasons">Such as <c>1.4(b)</c>.</param>
/// <param name="DeclassifyOn">Day.</param>
/// <param name="SignedBy">Names.</param>
/// <param name="Tags">TAGS.</param>
/// <param name="References">What it refers to.</param>
/// <param name="ReferredBy">Canonical ids of the cables that refer to it, oldest first, the first fifty.</param>
/// <param name="ReportedBy">Articles that report it.</param>
/// <param name="Paragraphs">The text.</param>
public sealed record CableJson(
    string Id,
    string Url,
    DateTime? Date,
    DateTime? Released,
    string Post,
    string Origin,
    string? Country,
    string? Classification,
    string Subject,
    bool Invented,
    int Revision,
    string? From,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> InfoRecipients,
    IReadOnlyList<string> Caveats,
    string? ClassifiedBy,
    IReadOnlyList<string> Reasons,
    DateOnly? DeclassifyOn,
    IReadOnlyList<string> SignedBy,
    IReadOnlyList<TagJson> Tags,
    IReadOnlyList<ReferenceJson> References,
    IReadOnlyList<string> ReferredBy,
    IReadOnlyList<ArticleJson> ReportedBy,
    IReadOnlyList<ParagraphJson> Paragraphs);
