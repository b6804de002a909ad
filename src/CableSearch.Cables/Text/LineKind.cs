namespace CableSearch.Cables.Text;

/// <summary>Whether a line of a cable's body is text, a blank line, a page break or a rule (a row of dashes or the like).</summary>
internal enum LineKind : byte
{
    Text,
    Blank,

    /// <summary>
    /// A line that the page does not show, because the transmission or a web site added it: a page break, or the header of a further
    /// section (a long cable was sent in sections, each with its own header).
    /// </summary>
    PageBreak,

    /// <summary>A rule of dashes, stars or the like.</summary>
    Rule,
}
