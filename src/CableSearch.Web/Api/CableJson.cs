namespace CableSearch.Web.Api;

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

/// <summary>A TAGS entry.</summary>
/// <param name="Value">As written.</param>
/// <param name="Kind"><c>subject</c>, <c>program</c>, <c>country</c>, <c>organization</c>, <c>person</c> or <c>unknown</c>.</param>
/// <param name="Meaning">In words.</param>
public sealed record TagJson(string Value, string Kind, string? Meaning);

/// <summary>Something that a cable refers to.</summary>
/// <param name="Label">Such as <c>A</c>.</param>
/// <param name="Kind"><c>cable</c>, <c>email</c>, <c>telephone</c>, <c>report</c> or <c>other</c>.</param>
/// <param name="Value">For a cable its canonical id.</param>
/// <param name="Held">Whether it is a cable that is held and shown.</param>
public sealed record ReferenceJson(string? Label, string Kind, string Value, bool Held);

/// <summary>An article that reports a cable.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="Outlet">Newspaper, agency or site.</param>
/// <param name="Published">Day.</param>
/// <param name="Url">Address of the original.</param>
public sealed record ArticleJson(string Slug, string Title, string? Outlet, DateOnly? Published, string? Url);

/// <summary>A part of a cable's body.</summary>
/// <param name="Number">As written.</param>
/// <param name="Anchor">Anchor on the page, without <c>#</c>.</param>
/// <param name="Marking">Such as <c>S/NF</c>.</param>
/// <param name="Heading">Heading before it.</param>
/// <param name="Kind"><c>text</c>, <c>summary</c>, <c>comment</c>, <c>action</c>, <c>note</c> or <c>table</c>.</param>
/// <param name="Text">Reading text.</param>
public sealed record ParagraphJson(int? Number, string Anchor, string? Marking, string? Heading, string Kind, string Text);

/// <summary>A post with its cables counted.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Name.</param>
/// <param name="Country">Code in lower case.</param>
/// <param name="Count">Cables.</param>
/// <param name="Url">Whole address of its page.</param>
public sealed record PostJson(string Slug, string Name, string? Country, int Count, string Url);
