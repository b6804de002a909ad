namespace CableSearch.Cables.Contract;

/// <summary>
/// The text of a cable, and the facts that the imported record (a web page or a row of the dump) gives outside the text. Every field may be
/// missing: a fragment is parsed as far as possible.
/// </summary>
public sealed record CableText
{
    /// <summary>Reference id as the imported record writes it, such as <c>09LIMA1667</c>.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// Year in which the cable was sent, if the record gives it separately from the id; otherwise null. A reference without a year is
    /// assumed to be of this year.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>
    /// When the cable was created, UTC, to the minute; null if the imported record gives no plausible date (<see cref="PlausibleDate"/>).
    /// </summary>
    public DateTime? Created { get; init; }

    /// <summary>The post that sent the cable, as the imported record writes it (“origin”), such as <c>Embassy Lima</c>.</summary>
    public string? Origin { get; init; }

    /// <summary>Classification as the imported record gives it, such as <c>SECRET//NOFORN</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>References that the imported record lists outside the text, as written.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>
    /// Transmission header (address block), lines ended by LF. In many cables before 2006 the header is empty, or only a note that the page
    /// is an extract.
    /// </summary>
    public string? Header { get; init; }

    /// <summary>The body as published, lines ended by LF. Positions in a <see cref="Cable"/> count UTF-16 units of this text.</summary>
    public string? Body { get; init; }

    /// <summary>Problems of the imported record itself, such as bytes that are not UTF-8. The parsed cable lists them too.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>
    /// A whole telegram, or any fragment of one, whose header and body are not separated. It is only used if there is no
    /// <see cref="Body"/>. Positions in the parsed cable then count from the beginning of this text.
    /// </summary>
    public string? Text { get; init; }
}
