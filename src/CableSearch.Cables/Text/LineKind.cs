namespace CableSearch.Cables.Text;

/// <summary>What a line is in the reading text.</summary>
internal enum LineKind : byte
{
    Text,
    Blank,

    /// <summary>A line that the transmission added: a page break, or the repeated header of a section.</summary>
    PageBreak,

    /// <summary>A rule of dashes, stars or the like.</summary>
    Rule,
}
