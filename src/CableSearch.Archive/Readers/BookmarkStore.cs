using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// Readers' bookmarks. A reader is a random token in a cookie; only its SHA-256 is kept, so the database names nobody. A token that is
/// unknown is a reader without bookmarks.
/// </summary>
public sealed class BookmarkStore
{
    /// <summary>Longest note, in UTF-16 units; a longer one is refused.</summary>
    public const int MaxNoteLength = 2000;

    /// <summary>Most bookmarks of a reader.</summary>
    public const int MaxBookmarks = 5000;

    /// <summary>Characters of a token.</summary>
    public const int TokenLength = ReaderToken.Length;

    private readonly IArchiveDatabase _database;
    private readonly TimeProvider _clock;

    internal BookmarkStore(IArchiveDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        Lists = new(database, clock);
    }

    private SharedListStore Lists { get; }

    /// <summary>
    /// A new reader's token: <see cref="TokenLength"/> characters, 256 bits from the system's random source. Nothing is stored before the
    /// first bookmark or saved search.
    /// </summary>
    public static string NewToken() => ReaderToken.New();

    /// <summary>Whether a token has anything: bookmarks, saved searches or shared copies.</summary>
    public async Task<bool> KnowsAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Bookmarks.AnyAsync(b => b.Reader == reader, stop)
            || await context.SavedSearches.AnyAsync(s => s.Reader == reader, stop)
            || await context.SharedLists.AnyAsync(l => l.Reader == reader, stop);
    }

    /// <summary>The reader's bookmarks, last added first.</summary>
    public async Task<IReadOnlyList<Bookmark>> ListAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        List<BookmarkRow> rows = await context.Bookmarks.AsNoTracking().Where(b => b.Reader == reader)
            .OrderByDescending(b => b.AddedAt).ThenBy(b => b.CableId).ToListAsync(stop);
        return await BookmarkHeadings.WithHeadingsAsync(context, rows.Select(r => (r.CableId, r.Note, r.AddedAt)), stop);
    }

    /// <summary>Ids that the reader has bookmarked.</summary>
    public async Task<IReadOnlySet<string>> IdsAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Bookmarks.Where(b => b.Reader == reader).Select(b => b.CableId).ToHashSetAsync(StringComparer.Ordinal, stop);
    }

    /// <summary>The note of a bookmark; empty if it has none, or if there is no such bookmark.</summary>
    public async Task<string> NoteAsync(string token, string cableId, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Bookmarks.Where(b => b.Reader == reader && b.CableId == cableId).Select(b => b.Note)
            .SingleOrDefaultAsync(stop) ?? "";
    }

    /// <summary>
    /// Bookmarks a cable (held, withdrawn or only known of); does nothing if it is bookmarked. False if the list is full.
    /// </summary>
    public async Task<bool> AddAsync(string token, string cableId, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        if (await context.Bookmarks.AnyAsync(b => b.Reader == reader && b.CableId == cableId, stop)) return true;
        if (await context.Bookmarks.CountAsync(b => b.Reader == reader, stop) >= MaxBookmarks) return false;
        context.Bookmarks.Add(new() { Reader = reader, CableId = cableId, Note = "", AddedAt = _clock.GetUtcNow().UtcDateTime });
        try
        {
            await context.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // The reader pressed twice and the other request was first.
            if (!await context.Bookmarks.AnyAsync(b => b.Reader == reader && b.CableId == cableId, stop)) throw;
        }
        return true;
    }

    /// <summary>Takes a bookmark and its note away; does nothing if there is none.</summary>
    public async Task RemoveAsync(string token, string cableId, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.Bookmarks.Where(b => b.Reader == reader && b.CableId == cableId).ExecuteDeleteAsync(stop);
    }

    /// <summary>Sets the note of a bookmark; false if there is no such bookmark.</summary>
    /// <exception cref="ArgumentException">The note is longer than <see cref="MaxNoteLength"/>.</exception>
    public async Task<bool> SetNoteAsync(string token, string cableId, string note, CancellationToken stop)
    {
        if (note.Length > MaxNoteLength) throw new ArgumentException($"A note has {MaxNoteLength} characters at most.", nameof(note));
        byte[] reader = ReaderToken.Hash(token);
        string kept = note.Replace('\0', '\uFFFD');
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Bookmarks.Where(b => b.Reader == reader && b.CableId == cableId)
            .ExecuteUpdateAsync(b => b.SetProperty(r => r.Note, kept), stop) > 0;
    }

    /// <summary>Makes a read-only copy of the list as it stands now; earlier copies go on unchanged under their own tokens.</summary>
    /// <returns>The copy's token; null for a reader who has no bookmarks, or who has the maximum number of copies.</returns>
    public Task<string?> ShareAsync(string token, CancellationToken stop) => Lists.ShareAsync(token, stop);

    /// <summary>The reader's shared copies, newest first.</summary>
    public Task<IReadOnlyList<SharedListInfo>> SharedByAsync(string token, CancellationToken stop) => Lists.SharedByAsync(token, stop);

    /// <summary>Ends a shared copy; only its own reader can.</summary>
    public Task UnshareAsync(string token, string listToken, CancellationToken stop) => Lists.UnshareAsync(token, listToken, stop);

    /// <summary>A shared copy, or null.</summary>
    public Task<SharedList?> SharedAsync(string listToken, CancellationToken stop) => Lists.FindAsync(listToken, stop);

    /// <summary>Forgets the reader: bookmarks, notes, shared copies and saved searches, and empties SQLite's log of them.</summary>
    public async Task ForgetAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await Lists.ForgetAsync(token, stop);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.Bookmarks.Where(b => b.Reader == reader).ExecuteDeleteAsync(stop);
        await context.SavedSearches.Where(s => s.Reader == reader).ExecuteDeleteAsync(stop);
        await _database.ScrubAsync(all: false, stop);
    }
}
