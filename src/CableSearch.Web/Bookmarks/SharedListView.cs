using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>The content of the page of a shared list. The page shows one part of a read-only copy of the list.</summary>
/// <param name="List">The read-only copy of a list.</param>
/// <param name="Part">Number of the part (100 items) that is shown, from 1.</param>
public sealed record SharedListView(SharedList List, int Part)
{
    /// <summary>
    /// Texts of the saved paragraphs that the page shows, by list item. A paragraph that can't be read, for example because its cable was
    /// withdrawn, is left out.
    /// </summary>
    public IReadOnlyDictionary<ItemTarget, Paragraph> Paragraphs { get; init; } = new Dictionary<ItemTarget, Paragraph>();

    /// <summary>First words of the cables without a subject that the page shows, by id.</summary>
    public IReadOnlyDictionary<string, string> Openings { get; init; } = new Dictionary<string, string>();

    /// <summary>The list items that the page shows: one part (at most 100) of the list.</summary>
    public IEnumerable<ListEntry> Entries => List.Entries.Skip((Part - 1) * EntrySelection.PartSize).Take(EntrySelection.PartSize);

    /// <summary>Number of the list's last part (100 items each), from 1.</summary>
    public int LastPart => Math.Max(1, (List.Entries.Count + EntrySelection.PartSize - 1) / EntrySelection.PartSize);
}
