using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// What a reader saved, over all lists. A reader is a random token in a cookie; only its SHA-256 is kept, so the database names nobody. A
/// token that is unknown is a reader who saved nothing.
/// </summary>
public sealed class BookmarkStore
{
    /// <summary>Characters of a token.</summary>
    public const int TokenLength = ReaderToken.Length;

    private readonly IArchiveDatabase _database;

    internal BookmarkStore(IArchiveDatabase database, TimeProvider clock)
    {
        _database = database;
        Copies = new(database, clock);
    }

    private SharedListStore Copies { get; }

    /// <summary>
    /// A new reader's token: <see cref="TokenLength"/> characters, 256 bits from the system's random source. Nothing is stored before the
    /// first list, item or saved search.
    /// </summary>
    public static string NewToken() => ReaderToken.New();

    /// <summary>Whether a token has anything: lists, saved searches or shared copies.</summary>
    public async Task<bool> KnowsAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Lists.AnyAsync(l => l.Reader == reader, stop)
            || await context.SavedSearches.AnyAsync(s => s.Reader == reader, stop)
            || await context.SharedLists.AnyAsync(l => l.Reader == reader, stop);
    }

    /// <summary>What the reader saved, counted.</summary>
    public async Task<SavedItems> SavedAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        var items = await context.ListItems.Where(i => i.Reader == reader).Select(i => new { i.Kind, i.Target }).ToListAsync(stop);
        return new(items.Where(i => i.Kind == ItemKind.Cable).Select(i => i.Target).ToHashSet(StringComparer.Ordinal), items.Count);
    }

    /// <summary>The items of all lists that are a cable or a paragraph of it, by list.</summary>
    public Task<IReadOnlyList<SavedItem>> OfCableAsync(string token, string id, CancellationToken stop) =>
        OfAsync(token, id, [ItemKind.Cable, ItemKind.Paragraph], stop);

    /// <summary>The items of all lists that are an article or a quotation in it, by list.</summary>
    public Task<IReadOnlyList<SavedItem>> OfArticleAsync(string token, string slug, CancellationToken stop) =>
        OfAsync(token, slug, [ItemKind.Article, ItemKind.Quotation], stop);

    /// <summary>Takes what is saved out of all lists, with its notes; does nothing where it is in none.</summary>
    public async Task RemoveAsync(string token, ItemKind kind, string id, string anchor, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.ListItems.Where(i => i.Reader == reader && i.Kind == kind && i.Target == id && i.Anchor == anchor)
            .ExecuteDeleteAsync(stop);
    }

    /// <summary>Makes a read-only copy of a list as it stands now; earlier copies go on unchanged under their own tokens.</summary>
    /// <returns>The copy's token; null where the list is empty or not there, or the reader has the maximum number of copies.</returns>
    public Task<string?> ShareAsync(string token, int list, CancellationToken stop) => Copies.ShareAsync(token, list, stop);

    /// <summary>The reader's shared copies, newest first.</summary>
    public Task<IReadOnlyList<SharedListInfo>> SharedByAsync(string token, CancellationToken stop) => Copies.SharedByAsync(token, stop);

    /// <summary>Ends a shared copy; only its own reader can.</summary>
    public Task UnshareAsync(string token, string listToken, CancellationToken stop) => Copies.UnshareAsync(token, listToken, stop);

    /// <summary>A shared copy, or null.</summary>
    public Task<SharedList?> SharedAsync(string listToken, CancellationToken stop) => Copies.FindAsync(listToken, stop);

    /// <summary>Forgets the reader: lists, notes, shared copies and saved searches, and empties SQLite's log of them.</summary>
    public async Task ForgetAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await Copies.ForgetAsync(token, stop);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.Lists.Where(l => l.Reader == reader).ExecuteDeleteAsync(stop);
        await context.SavedSearches.Where(s => s.Reader == reader).ExecuteDeleteAsync(stop);
        await _database.ScrubAsync(all: false, stop);
    }

    private async Task<IReadOnlyList<SavedItem>> OfAsync(string token, string target, ItemKind[] kinds, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.ListItems.Where(i => i.Reader == reader && i.Target == target && kinds.Contains(i.Kind))
            .OrderBy(i => i.List).ThenBy(i => i.AddedAt).ThenBy(i => i.Id).Select(i => new SavedItem(i.Id, i.List, i.Anchor, i.Note)).ToListAsync(stop);
    }
}
