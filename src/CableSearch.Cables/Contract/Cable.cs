using System.Text.Json.Serialization;
using CableSearch.Cables.Tables;

namespace CableSearch.Cables.Contract;

/// <summary>
/// The facts that the parser found in one cable. A fact that the cable does not give is null or empty. <see cref="Problems"/> says what
/// could not be parsed.
/// </summary>
public sealed record Cable
{
    /// <summary>Reference id as written in the imported record (web page or row of the dump); null if only a text was given.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The id in the form that this site uses: two-digit year, station in capitals, serial without leading zeros, such as
    /// <c>09LIMA1667</c>.
    /// </summary>
    public string? CanonicalId { get; init; }

    /// <summary>Four-digit year of the id.</summary>
    public int? Year { get; init; }

    /// <summary>Station of the id, such as <c>LIMA</c>.</summary>
    public string? Station { get; init; }

    /// <summary>Serial number of the id within its year and station.</summary>
    public int? Serial { get; init; }

    /// <summary>Transmission id of the header, such as <c>VZCZCXYZ0000</c>.</summary>
    public string? TransmissionId { get; init; }

    /// <summary>Highest precedence (urgency) in the header, in words, such as <c>PRIORITY</c>.</summary>
    public string? Precedence { get; init; }

    /// <summary>When the cable was sent, from the date-time group of the header; UTC.</summary>
    public DateTime? DateTimeGroup { get; init; }

    /// <summary>Sender as written in the header, after FM, such as <c>AMEMBASSY LIMA</c>.</summary>
    public string? From { get; init; }

    /// <summary>Addressees that must act on the cable (in the header, after TO).</summary>
    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    /// <summary>Addressees that get the cable for information only (in the header, after INFO).</summary>
    public IReadOnlyList<Recipient> InfoRecipients { get; init; } = [];

    /// <summary>Classification in full words without caveats, such as <c>UNCLASSIFIED//FOR OFFICIAL USE ONLY</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>Caveats, which limit who may read the cable, such as <c>NOFORN</c> (no foreign nationals).</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Whether the cable is marked SIPDIS, for distribution on the classified network SIPRNet.</summary>
    public bool Sipdis { get; init; }

    /// <summary>Captions, which limit the distribution of the cable, such as <c>NODIS</c> (only to the addressee).</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Day on which the cable is to be declassified; null if none is given.</summary>
    public DateOnly? DeclassifyOn { get; init; }

    /// <summary>Who classified the cable: the person's name alone, as written.</summary>
    public string? ClassifiedBy { get; init; }

    /// <summary>Title and post of the person who classified the cable, as written.</summary>
    public string? ClassifiedByTitle { get; init; }

    /// <summary>Reasons for the classification, as sections of the executive order, such as <c>1.4(b)</c>.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>
    /// Entries of the TAGS line (Traffic Analysis by Geography and Subject), such as <c>PREL</c>. They say what the cable is about.
    /// </summary>
    public IReadOnlyList<CableTag> Tags { get; init; } = [];

    /// <summary>Subject as written, on one line, without its classification marking such as (C).</summary>
    public string? Subject { get; init; }

    /// <summary>Classification marking of the subject, such as <c>C</c> for confidential; null if there is none.</summary>
    public string? SubjectMarking { get; init; }

    /// <summary>The subject in readable title case.</summary>
    public string? SubjectTitle { get; init; }

    /// <summary>
    /// Cables and other things that the cable refers to, each once, in the order of its REF block (the list of references above the text).
    /// </summary>
    public IReadOnlyList<CableReference> References { get; init; } = [];

    /// <summary>
    /// The text before the paragraphs: classification, captions, E.O., TAGS, SUBJECT, REF, Classified By; null if there is none.
    /// </summary>
    [JsonIgnore]
    public Preamble? Preamble { get; init; }

    /// <summary>The paragraphs of the body in order; their positions do not overlap.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Text of the summary, without its opening and closing words ("Summary", "End summary").</summary>
    public string? Summary { get; init; }

    /// <summary>Text of the comment, without its opening and closing words ("Comment", "End comment").</summary>
    public string? Comment { get; init; }

    /// <summary>Names of the persons who signed the cable, as written at its end; empty if there are none.</summary>
    public IReadOnlyList<string> SignedBy { get; init; } = [];

    /// <summary>Acronyms in the body and what they stand for.</summary>
    public IReadOnlyList<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>Redactions in the published body: passages that the publisher replaced with four or more X.</summary>
    public IReadOnlyList<Redaction> Redactions { get; init; } = [];

    /// <summary>
    /// Problems of the imported record, such as bytes that are not UTF-8, and facts that could not be parsed; empty if there are none.
    /// </summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
