namespace CableSearch.Cables.Contract;

/// <summary>
/// The text of a cable and what its source says of it beside the text. Every part may be missing: a fragment is read as far as it goes.
/// </summary>
public sealed record CableText
{
    /// <summary>Reference id as the source writes it, such as <c>09LIMA1667</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Year of sending, where the source gives it apart from the id; resolves references written without a year.</summary>
    public int? Year { get; init; }

    /// <summary>
    /// When the cable was created, UTC, to the minute; null where the source gives no plausible date (<see cref="PlausibleDate"/>).
    /// </summary>
    public DateTime? Created { get; init; }

    /// <summary>The source's origin column, such as <c>Embassy Lima</c>.</summary>
    public string? Origin { get; init; }

    /// <summary>The source's classification column, such as <c>SECRET//NOFORN</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>References that the source lists apart from the text, as written.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Transmission header (address block), lines ended by LF; empty or a note on extracts in many cables before 2006.</summary>
    public string? Header { get; init; }

    /// <summary>The body as published, lines ended by LF. Positions in a reading count UTF-16 units of this text.</summary>
    public string? Body { get; init; }

    /// <summary>What the source itself could not give, such as bytes that are no UTF-8; a reading repeats them.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>
    /// A whole telegram or any fragment of one, where header and body are not told apart; positions then count from its beginning.
    /// </summary>
    public string? Text { get; init; }
}
