using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>What the page of a reader's lists shows.</summary>
public sealed record ListsView
{
    /// <summary>The reader's lists; the first one takes new items.</summary>
    public required IReadOnlyList<ReaderList> Lists { get; init; }

    /// <summary>The list that is shown; null for a reader without lists.</summary>
    public required ReaderList? Shown { get; init; }

    /// <summary>What of the list the reader chose to see.</summary>
    public required EntrySelection Selection { get; init; }

    /// <summary>The items of the list that match, in order.</summary>
    public required IReadOnlyList<ListEntry> Found { get; init; }

    /// <summary>The paragraphs among the items of this part, where they can be read.</summary>
    public required IReadOnlyDictionary<ItemTarget, Paragraph> Paragraphs { get; init; }

    /// <summary>The copies that the reader shared.</summary>
    public required IReadOnlyList<SharedListInfo> Shared { get; init; }

    /// <summary>One page of the saved searches.</summary>
    public required SavedSearchesView Searches { get; init; }

    /// <summary>The items of this part.</summary>
    public IEnumerable<ListEntry> Part => Found.Skip((Selection.Part - 1) * EntrySelection.PartSize).Take(EntrySelection.PartSize);

    /// <summary>Number of the last part, from 1.</summary>
    public int LastPart => Math.Max(1, (Found.Count + EntrySelection.PartSize - 1) / EntrySelection.PartSize);

    /// <summary>Whether the reader can move items: in their own order, and with all items in sight.</summary>
    public bool CanMove => Selection is { Words: "", Order: EntryOrder.Hand };

    /// <summary>Whether the site has anything of the reader's.</summary>
    public bool HasAnything => Lists is not [] || Shared is not [] || Searches.Count > 0;

    /// <summary>The address of a list's page.</summary>
    public static string Address(int list) => $"/bookmarks/{list}";
}
