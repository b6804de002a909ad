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

    /// <summary>
    /// If these lines are a list whose items were parsed as single blocks: for each item after the first, the index of its first line.
    /// Empty if these lines are no such list.
    /// </summary>
    public IReadOnlyList<int> Items { get; set; } = [];
}
