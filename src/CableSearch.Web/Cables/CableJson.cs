namespace CableSearch.Web.Cables;

/// <summary>A cable as JSON.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Url">Full address of the cable's page.</param>
/// <param name="Date">When the cable was created, UTC.</param>
/// <param name="Released">When the cable was published, UTC.</param>
/// <param name="Post">The post's name in addresses.</param>
/// <param name="Origin">Name of the post that sent it.</param>
/// <param name="Country">Country code in lower case.</param>
/// <param name="Classification">As written in the cable.</param>
/// <param name="Subject">Title in readable form.</param>
/// <param name="Invented">Whether the cable belongs to the invented sample.</param>
/// <param name="Revision">Number of the newest revision.</param>
/// <param name="From">The sender, as written in the header.</param>
/// <param name="Recipients">Action addressees, who are to act on the cable.</param>
/// <param name="InfoRecipients">Information addressees, who only get a copy.</param>
/// <param name="Caveats">Limits on who may read it, such as <c>NOFORN</c>.</param>
/// <param name="ClassifiedBy">Name of the person who classified it.</param>
/// <param name="Reasons">Reasons for the classification, such as <c>1.4(b)</c>.</param>
/// <param name="DeclassifyOn">Day of declassification.</param>
/// <param name="SignedBy">Names of those who signed it.</param>
/// <param name="Tags">TAGS (codes of its subjects), such as <c>SNAR</c>.</param>
/// <param name="References">What the cable refers to.</param>
/// <param name="ReferredBy">Canonical ids of the cables that refer to it, oldest first, at most fifty.</param>
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
