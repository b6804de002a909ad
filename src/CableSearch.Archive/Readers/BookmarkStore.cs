using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// Reads what a reader saved in all lists, and makes shared copies of lists. A reader is identified by a random token in a cookie. Only the
/// SHA-256 of the token is stored, so the database identifies nobody. A reader with an unknown token has saved nothing.
/// </summary>
public sealed class BookmarkStore
{
    /// <summary>Number of characters of a token.</summary>
    public const int TokenLength = ReaderToken.Length;

    /// <summary>Maximum number of shared copies of a reader.</summary>
    public const int MaxCopies = SharedListStore.MaxLists;

    private readonly IArchiveDatabase _database;

    internal BookmarkStore(IArchiveDatabase database, TimeProvider clock)
    {
        _database = database;
        Copies = new(database, clock);
    }

    private SharedListStore Copies { get; }

    /// <summary>
    /// Makes a token for a new reader: <see cref="TokenLength"/> characters, made of 256 bits from the system's random source. The token is
    /// not stored before the reader saves something.
    /// </summary>
    public static string NewToken() => ReaderToken.New();

    /// <summary>Whether anything is stored for the reader with this token: lists, saved searches or shared copies.</summary>
    public async Task<bool> KnowsAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Lists.AnyAsync(l => l.Reader == reader, stop)
            || await context.SavedSearches.AnyAsync(s => s.Reader == reader, stop)
            || await context.SharedLists.AnyAsync(l => l.Reader == reader, stop);
    }

    /// <summary>The cables and articles that the reader saved, and the number of all items in the reader's lists.</summary>
    public async Task<SavedItems> SavedAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        var items = await context.ListItems.Where(i => i.Reader == reader).Select(i => new { i.Kind, i.Target }).ToListAsync(stop);
        return new(
            items.Where(i => i.Kind is ItemKind.Cable or ItemKind.Article).Select(i => i.Target).ToHashSet(StringComparer.Ordinal),
            items.Count);
    }

    /// <summary>
    /// The reader's items that point to the cable or to one of its paragraphs, from all lists, in the order of the lists.
    /// </summary>
    public Task<IReadOnlyList<SavedItem>> OfCableAsync(string token, string id, CancellationToken stop) =>
        OfAsync(token, id, [ItemKind.Cable, ItemKind.Paragraph], stop);

    /// <summary>The reader's items that point to the article or to a quotation in it, from all lists, in the order of the lists.</summary>
    public Task<IReadOnlyList<SavedItem>> OfArticleAsync(string token, string slug, CancellationToken stop) =>
        OfAsync(token, slug, [ItemKind.Article, ItemKind.Quotation], stop);

    /// <summary>Deletes an item, with its notes, from all lists of the reader. Does nothing if the item is in no list.</summary>
    public async Task RemoveAsync(string token, ItemKind kind, string id, string anchor, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.ListItems.Where(i => i.Reader == reader && i.Kind == kind && i.Target == id && i.Anchor == anchor)
            .ExecuteDeleteAsync(stop);
    }

    /// <summary>Makes a read-only copy of a list as it is now. Earlier copies stay as they are, each under its own token.</summary>
    /// <returns>The copy's token; null if the list is empty or missing, or if the reader has the maximum number of copies.</returns>
    public Task<string?> ShareAsync(string token, int list, CancellationToken stop) => Copies.ShareAsync(token, list, stop);

    /// <summary>The reader's shared copies, newest first.</summary>
    public Task<IReadOnlyList<SharedListInfo>> SharedByAsync(string token, CancellationToken stop) => Copies.SharedByAsync(token, stop);

    /// <summary>Deletes a shared copy. Does nothing if the copy belongs to another reader.</summary>
    public Task UnshareAsync(string token, string listToken, CancellationToken stop) => Copies.UnshareAsync(token, listToken, stop);

    /// <summary>The shared copy with this token; null if there is none.</summary>
    public Task<SharedList?> SharedAsync(string listToken, CancellationToken stop) => Copies.FindAsync(listToken, stop);

    /// <summary>
    /// Deletes everything of a reader: lists, notes, shared copies and saved searches. Also tries to empty SQLite's write-ahead log, so
    /// that nothing deleted is left there.
    /// </summary>
    public async Task ForgetAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await Copies.ForgetAsync(token, stop);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.Lists.Where(l => l.Reader == reader).ExecuteDeleteAsync(stop);
        await context.SavedSearches.Where(s => s.Reader == reader).ExecuteDeleteAsync(stop);
        await context.Handovers.Where(h => h.Reader == reader).ExecuteDeleteAsync(stop);
        await _database.ScrubAsync(all: false, stop);
    }

    private async Task<IReadOnlyList<SavedItem>> OfAsync(string token, string target, ItemKind[] kinds, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        List<ListItemRow> rows = await context.ListItems.AsNoTracking()
            .Where(i => i.Reader == reader && i.Target == target && kinds.Contains(i.Kind))
            .OrderBy(i => i.List).ThenBy(i => i.AddedAt).ThenBy(i => i.Id).ToListAsync(stop);
        return [.. rows.Select(EntryHeadings.SavedOf)];
    }
}
