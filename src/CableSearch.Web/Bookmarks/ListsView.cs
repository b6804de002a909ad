using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>What the page of a reader's lists shows.</summary>
public sealed record ListsView
{
    /// <summary>The reader's lists. The first is the list to which new items are saved.</summary>
    public required IReadOnlyList<ReaderList> Lists { get; init; }

    /// <summary>The list that is shown; null for a reader without lists.</summary>
    public required ReaderList? Shown { get; init; }

    /// <summary>What the reader chose: search words, the order of the items, and which part of a long list to show.</summary>
    public required EntrySelection Selection { get; init; }

    /// <summary>All items of the list that contain the search words, in the chosen order. The page shows only one part of them.</summary>
    public required IReadOnlyList<ListEntry> Found { get; init; }

    /// <summary>
    /// Whether the texts of some saved paragraphs were not searched, because the list has more of them than one search reads.
    /// </summary>
    public bool IsSearchedInPart { get; init; }

    /// <summary>
    /// Texts of the saved paragraphs that the page shows, by list item. A paragraph that can't be read, for example because its cable was
    /// withdrawn, is left out.
    /// </summary>
    public required IReadOnlyDictionary<ItemTarget, Paragraph> Paragraphs { get; init; }

    /// <summary>First words of the cables without a subject that the page shows, by id.</summary>
    public IReadOnlyDictionary<string, string> Openings { get; init; } = new Dictionary<string, string>();

    /// <summary>The item that the reader has just removed from the list; null for none.</summary>
    internal RemovedItem? Removed { get; init; }

    /// <summary>The read-only copies of lists that the reader shared.</summary>
    public required IReadOnlyList<SharedListInfo> Shared { get; init; }

    /// <summary>One page of the reader's saved searches.</summary>
    public required SavedSearchesView Searches { get; init; }

    /// <summary>The list items that the page shows: one part (at most 100) of the items found.</summary>
    public IEnumerable<ListEntry> Part => Found.Skip((Selection.Part - 1) * EntrySelection.PartSize).Take(EntrySelection.PartSize);

    /// <summary>Number of the last part (100 items each) of the items found, from 1.</summary>
    public int LastPart => Math.Max(1, (Found.Count + EntrySelection.PartSize - 1) / EntrySelection.PartSize);

    /// <summary>Whether the reader can move items: only if all items are shown, in the reader's own order.</summary>
    public bool CanMove => Selection is { Words: "", Order: EntryOrder.Hand };

    /// <summary>Whether the reader has a list, a shared copy or a saved search.</summary>
    public bool HasAnything => Lists is not [] || Shared is not [] || Searches.Count > 0;

    /// <summary>The path of the page of a list.</summary>
    public static string Address(int list) => $"/bookmarks/{list}";
}
