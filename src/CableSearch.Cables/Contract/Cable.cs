using System.Text.Json.Serialization;
using CableSearch.Cables.Tables;

namespace CableSearch.Cables.Contract;

/// <summary>
/// The facts of one cable. Absent facts are null or empty, never invented; <see cref="Problems"/> says what could not be parsed.
/// </summary>
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

    /// <summary>
    /// The text before the paragraphs: classification, captions, E.O., TAGS, SUBJECT, REF, Classified By; null if there is none.
    /// </summary>
    [JsonIgnore]
    public Preamble? Preamble { get; init; }

    /// <summary>The paragraphs of the body in order; their positions do not overlap.</summary>
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

    /// <summary>What could not be parsed.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
