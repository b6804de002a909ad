using System.Text.Json.Serialization;

namespace CableSearch.Cables;

/// <summary>What was read of one cable. Absent facts are null or empty, never invented; what did not read is in <see cref="Problems"/>.</summary>
public sealed record Cable
{
    /// <summary>Reference id as given.</summary>
    public string? Id { get; init; }

    /// <summary>Our form of the id: two-digit year, station in capitals, serial without leading zeros.</summary>
    public string? CanonicalId { get; init; }

    /// <summary>Four-digit year of the id.</summary>
    public int? Year { get; init; }

    /// <summary>Station of the id, such as <c>LIMA</c>.</summary>
    public string? Station { get; init; }

    /// <summary>Serial number of the id within its year and station.</summary>
    public int? Serial { get; init; }

    /// <summary>Transmission id of the header, such as <c>VZCZCXYZ0000</c>.</summary>
    public string? TransmissionId { get; init; }

    /// <summary>Highest precedence of the header in words, such as <c>PRIORITY</c>.</summary>
    public string? Precedence { get; init; }

    /// <summary>Date-time group of the header, UTC.</summary>
    public DateTime? DateTimeGroup { get; init; }

    /// <summary>Sender as in the FM line, such as <c>AMEMBASSY LIMA</c>.</summary>
    public string? From { get; init; }

    /// <summary>Action addressees.</summary>
    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    /// <summary>Information addressees.</summary>
    public IReadOnlyList<Recipient> InfoRecipients { get; init; } = [];

    /// <summary>Classification in full words without caveats, such as <c>UNCLASSIFIED//FOR OFFICIAL USE ONLY</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>Caveats, such as <c>NOFORN</c>.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Whether the cable is marked for SIPRNet distribution.</summary>
    public bool Sipdis { get; init; }

    /// <summary>Captions, such as <c>NODIS</c>.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Date of declassification.</summary>
    public DateOnly? DeclassifyOn { get; init; }

    /// <summary>Who classified the cable: the person's name alone, as written.</summary>
    public string? ClassifiedBy { get; init; }

    /// <summary>That person's title and post, as written.</summary>
    public string? ClassifiedByTitle { get; init; }

    /// <summary>Reasons for the classification, such as <c>1.4(b)</c>.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Traffic Analysis by Geography and Subject.</summary>
    public IReadOnlyList<CableTag> Tags { get; init; } = [];

    /// <summary>Subject as written, on one line, without its mark.</summary>
    public string? Subject { get; init; }

    /// <summary>Mark of the subject, such as <c>C</c>.</summary>
    public string? SubjectMarking { get; init; }

    /// <summary>The subject in readable title case.</summary>
    public string? SubjectTitle { get; init; }

    /// <summary>What the cable refers to, in the order of its REF block, without repetition.</summary>
    public IReadOnlyList<CableReference> References { get; init; } = [];

    /// <summary>What stands in front of the parts: classification, captions, E.O., TAGS, SUBJECT, REF, Classified By; null where nothing does.</summary>
    [JsonIgnore]
    public Preamble? Preamble { get; init; }

    /// <summary>The body's parts in order; their positions do not overlap.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>The summary, without its opening and closing words.</summary>
    public string? Summary { get; init; }

    /// <summary>The comment, without its opening and closing words.</summary>
    public string? Comment { get; init; }

    /// <summary>Names that sign the cable, as written.</summary>
    public IReadOnlyList<string> SignedBy { get; init; } = [];

    /// <summary>Acronyms in the body and what they stand for.</summary>
    public IReadOnlyList<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>Redactions (runs of X) in the raw body.</summary>
    public IReadOnlyList<Redaction> Redactions { get; init; } = [];

    /// <summary>What did not read.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>An addressee of a cable.</summary>
/// <param name="Route">Routing indicator, such as <c>RUEHC</c>.</param>
/// <param name="Name">Name as written, without precedence and number.</param>
/// <param name="Precedence">Precedence to this addressee, in words.</param>
/// <param name="Mcn">Message continuity number.</param>
/// <param name="Excluded">Posts that a collective leaves out (XMT).</param>
public sealed record Recipient(string? Route, string Name, string? Precedence, int? Mcn, IReadOnlyList<string> Excluded);

/// <summary>One TAGS entry.</summary>
/// <param name="Value">As written, in capitals.</param>
/// <param name="Kind">What the entry stands for.</param>
/// <param name="Meaning">In words, or null where it is not known.</param>
public sealed record CableTag(string Value, TagKind Kind, string? Meaning)
{
    /// <summary>The entry without the person that it names: <c>OVIP (CLINTON, HILLARY)</c> counts as <c>OVIP</c>; null where it is a name alone.</summary>
    [JsonIgnore]
    public string? Code => Value.IndexOf(" (", StringComparison.Ordinal) is > 0 and int name ? Value[..name] : Kind == TagKind.Person ? null : Value;
}

/// <summary>What a TAGS entry stands for.</summary>
public enum TagKind
{
    /// <summary>Not in our table.</summary>
    Unknown,
    /// <summary>A subject, such as SNAR.</summary>
    Subject,
    /// <summary>A program, its code beginning with K, such as KCRM.</summary>
    Program,
    /// <summary>A country or region, in two letters.</summary>
    Country,
    /// <summary>An organisation, such as NATO.</summary>
    Organization,
    /// <summary>A person, in parentheses behind a subject.</summary>
    Person,
}

/// <summary>Something that a cable refers to.</summary>
/// <param name="Label">Label in the REF block, such as <c>A</c>, or null.</param>
/// <param name="Kind">What is referred to.</param>
/// <param name="Value">For a cable its canonical id; otherwise the reference in short.</param>
/// <param name="Text">As written.</param>
public sealed record CableReference(string? Label, ReferenceKind Kind, string Value, string Text);

/// <summary>What a reference points to.</summary>
public enum ReferenceKind
{
    /// <summary>Another cable.</summary>
    Cable,
    /// <summary>An e-mail message.</summary>
    Email,
    /// <summary>A telephone conversation.</summary>
    Telephone,
    /// <summary>An intelligence or other report.</summary>
    Report,
    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A part of the body: a numbered paragraph, a block without number, or a table.</summary>
/// <param name="Number">Paragraph number as written, or null for a block without one.</param>
/// <param name="Anchor">Unique in the cable: <c>p4</c> for paragraph 4 (a second paragraph 4 is <c>p4-2</c>), <c>b12</c> for the twelfth part where it has no number.</param>
/// <param name="Marking">Portion mark, such as <c>C</c> or <c>S/NF</c>.</param>
/// <param name="Heading">Heading that stands before the part.</param>
/// <param name="Kind">What the part is.</param>
/// <param name="Start">Where the part begins in the raw body, UTF-16 units, its number included.</param>
/// <param name="End">Where it ends in the raw body (exclusive).</param>
/// <param name="Text">Reading text: wraps and page-break lines removed, without number and mark; sub-points and tables keep their line ends (LF).</param>
public sealed record Paragraph(int? Number, string Anchor, string? Marking, string? Heading, ParagraphKind Kind, int Start, int End, string Text)
{
    /// <summary>For each run of <see cref="Text"/> that is contiguous in the raw body, its beginning in both; rising. Maps a position back and forth.</summary>
    [JsonIgnore]
    public IReadOnlyList<TextRun> Runs { get; init; } = [];

    /// <summary>Where the heading begins in the raw body, or null where the part has none.</summary>
    [JsonIgnore]
    public int? HeadingStart { get; init; }

    /// <summary>Where the heading ends in the raw body (exclusive), or null where the part has none.</summary>
    [JsonIgnore]
    public int? HeadingEnd { get; init; }
}

/// <summary>The text of the body in front of its first part.</summary>
/// <param name="Start">Where it begins in the raw body, UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Text">Reading text: page-break lines removed, lines kept (LF).</param>
public sealed record Preamble(int Start, int End, string Text)
{
    /// <summary>As for a paragraph: maps positions of the text and of the raw body back and forth.</summary>
    [JsonIgnore]
    public IReadOnlyList<TextRun> Runs { get; init; } = [];
}

/// <summary>A run of reading text that stands unbroken in the raw body.</summary>
/// <param name="TextStart">Beginning in the reading text of the paragraph, UTF-16 units.</param>
/// <param name="RawStart">Beginning in the raw body, UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextRun(int TextStart, int RawStart, int Length);

/// <summary>What a part of the body is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,
    /// <summary>Part of the summary.</summary>
    Summary,
    /// <summary>Part of a comment.</summary>
    Comment,
    /// <summary>An action request.</summary>
    Action,
    /// <summary>A note.</summary>
    Note,
    /// <summary>Lines whose lay-out matters.</summary>
    Table,
}

/// <summary>An acronym and what it stands for.</summary>
/// <param name="Term">As written, such as <c>GOP</c>.</param>
/// <param name="Meaning">In words.</param>
/// <param name="Source">Where the meaning is from.</param>
public sealed record GlossaryEntry(string Term, string Meaning, GlossarySource Source);

/// <summary>Where the meaning of an acronym is from.</summary>
public enum GlossarySource
{
    /// <summary>The cable explains it.</summary>
    Text,
    /// <summary>Our table of State Department usage.</summary>
    Table,
}

/// <summary>A redaction in the raw body.</summary>
/// <param name="Start">Beginning, UTF-16 units.</param>
/// <param name="End">End (exclusive).</param>
public readonly record struct Redaction(int Start, int End);

/// <summary>Something that did not read.</summary>
/// <param name="Code">Stable short name, such as <c>date-unreadable</c>.</param>
/// <param name="Message">A sentence for a person.</param>
/// <param name="Start">Beginning in the raw body, or null where the problem has no place in it.</param>
/// <param name="End">End (exclusive), or null.</param>
public sealed record Problem(string Code, string Message, int? Start = null, int? End = null);
