using CableSearch.Cables.Marks;

namespace CableSearch.Cables.Body;

/// <summary>The lines of one paragraph, table or signature, before its reading text is made.</summary>
internal sealed class ParagraphLines
{
    public required int From { get; init; }

    /// <summary>Line behind the last.</summary>
    public required int To { get; set; }

    public ParagraphMark Mark { get; set; }

    public bool IsMarked { get; init; }

    public bool IsTable { get; set; }

    /// <summary>Lines of the heading; the same number twice where there is none.</summary>
    public int HeadingFrom { get; set; }

    public int HeadingTo { get; set; }
}
