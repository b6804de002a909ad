using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>What the page of a shared copy shows.</summary>
/// <param name="List">The read-only copy of a list.</param>
/// <param name="Part">Number of the part (100 items) that is shown, from 1.</param>
public sealed record SharedListView(SharedList List, int Part)
{
    /// <summary>The paragraphs among the items of this part. A paragraph that can't be read is left out.</summary>
    public IReadOnlyDictionary<ItemTarget, Paragraph> Paragraphs { get; init; } = new Dictionary<ItemTarget, Paragraph>();

    /// <summary>The items of the part that is shown.</summary>
    public IEnumerable<ListEntry> Entries => List.Entries.Skip((Part - 1) * EntrySelection.PartSize).Take(EntrySelection.PartSize);

    /// <summary>Number of the last part, from 1.</summary>
    public int LastPart => Math.Max(1, (List.Entries.Count + EntrySelection.PartSize - 1) / EntrySelection.PartSize);
}
