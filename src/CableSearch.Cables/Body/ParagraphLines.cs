using CableSearch.Cables.Marks;

namespace CableSearch.Cables.Body;

/// <summary>The lines of one paragraph, table or signature, before they are joined into the text that the page shows.</summary>
internal sealed class ParagraphLines
{
    public required int From { get; init; }

    /// <summary>Index of the line after the last line of the paragraph.</summary>
    public required int To { get; set; }

    public ParagraphMark Mark { get; set; }

    public bool IsMarked { get; init; }

    public bool IsTable { get; set; }

    /// <summary>Index of the first line of the heading. Equal to <see cref="HeadingTo"/> if there is no heading.</summary>
    public int HeadingFrom { get; set; }

    public int HeadingTo { get; set; }

    /// <summary>Indexes of the lines at which the second and further blocks of a list begin; empty if the part is only one block.</summary>
    public IReadOnlyList<int> Items { get; set; } = [];
}
