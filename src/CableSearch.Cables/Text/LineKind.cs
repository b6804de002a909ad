namespace CableSearch.Cables.Text;

/// <summary>What a line is in the reading text.</summary>
internal enum LineKind : byte
{
    Text,
    Blank,

    /// <summary>A line that the transmission put in: a page break, a section's repeated beginning.</summary>
    PageBreak,

    /// <summary>A rule of dashes, stars or the like.</summary>
    Rule,
}
