using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Search;

namespace CableSearch.Web.Bookmarks;

/// <summary>Reads what the page of a reader's lists shows.</summary>
internal sealed class ListReader(CableArchive archive, Reader reader, SavedSearchCounter searches)
{
    /// <summary>
    /// A search in a list reads the texts of at most this number of saved paragraphs. Reading so many takes about a second, because their
    /// cables must be parsed.
    /// </summary>
    public const int MaxSearched = 500;

    // Largest number of cables whose texts are read from the archive in one query.
    private const int ChunkSize = 100;

    /// <summary>
    /// The content of the page of one list. If <c>number</c> is null, this is the list to which new items are saved. Null if the reader has
    /// no list with the number.
    /// </summary>
    public async Task<ListsView?> ReadAsync(int? number, IQueryCollection query, CancellationToken stop)
    {
        EntrySelection selection = EntrySelection.Read(query);
        IReadOnlyList<ReaderList> lists = reader.Token is { } token ? await archive.Lists.AllAsync(token, stop) : [];
        ReaderList? shown = lists.FirstOrDefault(l => number is null || l.Number == number);
        if (number is not null && shown is null) return null;
        IReadOnlyList<ListEntry> entries = shown is null ? [] : await archive.Lists.Items.ReadAsync(reader.Token!, shown.Number, stop);
        ListEntry[] unread = [.. entries.Where(e => e.Target.Kind == ItemKind.Paragraph && !selection.HasAllWords(e, text: null))];
        IReadOnlyDictionary<ItemTarget, Paragraph> texts = await ParagraphsAsync(unread.Take(MaxSearched), stop);
        ListsView view = new()
        {
            Lists = lists,
            Shown = shown,
            Selection = selection,
            Found = selection.Of(entries, texts),
            IsSearchedInPart = unread.Length > MaxSearched,
            Paragraphs = new Dictionary<ItemTarget, Paragraph>(),
            Shared = reader.Token is null ? [] : await archive.Bookmarks.SharedByAsync(reader.Token, stop),
            Searches = await searches.ReadAsync(query["page"], stop),
        };
        view = view with { Selection = selection with { Part = PartOf(query["item"], view) } };
        return view with
        {
            Paragraphs = await ParagraphsAsync(view.Part, stop),
            Openings = await CableOpening.OfAsync(view.Part, archive, stop),
        };
    }

    // Number of the part to show. If the address names an item of the list, the part with this item is shown; otherwise the chosen part.
    private static int PartOf(string? item, ListsView view)
    {
        int at = Guid.TryParse(item, out Guid id) ? view.Found.ToList().FindIndex(e => e.Id == id) : -1;
        return at < 0 ? Math.Min(view.Selection.Part, view.LastPart) : (at / EntrySelection.PartSize) + 1;
    }

    /// <summary>
    /// Reads the saved paragraphs from the newest texts of their cables. Items that are not paragraphs are left out. So are paragraphs that
    /// can't be read, for example because the cable was withdrawn.
    /// </summary>
    public async Task<IReadOnlyDictionary<ItemTarget, Paragraph>> ParagraphsAsync(IEnumerable<ListEntry> entries, CancellationToken stop)
    {
        ItemTarget[] targets = [.. entries.Select(e => e.Target).Where(t => t.Kind == ItemKind.Paragraph)];
        if (targets is []) return new Dictionary<ItemTarget, Paragraph>();
        Dictionary<ItemTarget, Paragraph> found = [];
        foreach (IGrouping<string, ItemTarget>[] chunk in targets.GroupBy(t => t.Id, StringComparer.Ordinal).Chunk(ChunkSize))
        {
            IReadOnlyDictionary<string, CableText> texts = await archive.Cables.TextsAsync([.. chunk.Select(c => c.Key)], stop);
            foreach (IGrouping<string, ItemTarget> cable in chunk)
            {
                if (!texts.TryGetValue(cable.Key, out CableText? text)) continue;
                ILookup<string, Paragraph> paragraphs = CableParser.Parse(text).Paragraphs.ToLookup(p => p.Anchor, StringComparer.Ordinal);
                foreach (ItemTarget target in cable)
                    if (paragraphs[target.Anchor].FirstOrDefault() is { } paragraph) found[target] = paragraph;
            }
        }
        return found;
    }
}
