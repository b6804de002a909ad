using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// Searches that readers saved, stored like bookmarks under a hash of the reader's token (<see cref="BookmarkStore"/>). Searches are
/// deleted when the reader's bookmarks are deleted. Shared copies of lists contain no searches. A reader with an unknown token has no
/// searches.
/// </summary>
public sealed class SavedSearchStore
{
    /// <summary>Longest name, in UTF-16 units; a longer one is refused.</summary>
    public const int MaxNameLength = 120;

    /// <summary>Longest query string, in UTF-16 units; a longer one is refused.</summary>
    public const int MaxQueryLength = 4000;

    /// <summary>Maximum number of searches of a reader.</summary>
    public const int MaxSearches = 200;

    private readonly IArchiveDatabase _database;
    private readonly TimeProvider _clock;

    internal SavedSearchStore(IArchiveDatabase database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>The reader's searches, last added first.</summary>
    public async Task<IReadOnlyList<SavedSearch>> ListAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.SavedSearches.Where(s => s.Reader == reader).OrderByDescending(s => s.AddedAt).ThenBy(s => s.Id)
            .Select(s => new SavedSearch(s.Id, s.Name, s.Query, s.LookedAtChange, s.LookedAt, s.AddedAt)).ToListAsync(stop);
    }

    /// <summary>
    /// Saves a search, and stores the present time as the time when the reader last opened it. If the reader has already saved a search
    /// with the same query, only the name, this time and the change number are replaced. Returns false if the search is new and the reader
    /// has <see cref="MaxSearches"/> searches already.
    /// </summary>
    /// <param name="token">The reader's token.</param>
    /// <param name="name">The reader's name for the search.</param>
    /// <param name="query">
    /// The parameters of the search's address. Two searches are the same if this text is equal, so the caller must always write a search in
    /// the same way.
    /// </param>
    /// <param name="change">Number of the last change that was searchable when the reader saw the results.</param>
    /// <param name="stop">Cancels the call. Nothing is saved then.</param>
    /// <exception cref="ArgumentException">
    /// The name is empty or longer than <see cref="MaxNameLength"/>, or the query is longer than <see cref="MaxQueryLength"/>.
    /// </exception>
    public async Task<bool> SaveAsync(string token, string name, string query, long change, CancellationToken stop)
    {
        if (name.Length is 0 or > MaxNameLength) throw new ArgumentException($"A name has 1 to {MaxNameLength} characters.", nameof(name));
        if (query.Length > MaxQueryLength) throw new ArgumentException($"A search has {MaxQueryLength} characters at most.", nameof(query));
        byte[] reader = ReaderToken.Hash(token);
        DateTime now = _clock.GetUtcNow().UtcDateTime;
        await using ArchiveContext context = _database.NewReaderContext();
        SavedSearchRow? row = await context.SavedSearches.FirstOrDefaultAsync(s => s.Reader == reader && s.Query == query, stop);
        if (row is null)
        {
            if (await context.SavedSearches.CountAsync(s => s.Reader == reader, stop) >= MaxSearches) return false;
            row = new() { Id = Guid.NewGuid(), Reader = reader, Name = name, Query = query, AddedAt = now };
            context.SavedSearches.Add(row);
        }
        (row.Name, row.LookedAtChange, row.LookedAt) = (name.Replace('\0', '\uFFFD'), change, now);
        await context.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Stores that the reader has opened a saved search now.</summary>
    /// <returns>The search as it was before; null if the reader has no such search.</returns>
    public async Task<SavedSearch?> LookAsync(string token, Guid id, long change, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        SavedSearchRow? row = await context.SavedSearches.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.Reader == reader, stop);
        if (row is null) return null;
        DateTime now = _clock.GetUtcNow().UtcDateTime;
        await context.SavedSearches.Where(s => s.Id == id)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.LookedAtChange, change).SetProperty(r => r.LookedAt, now), stop);
        return new(row.Id, row.Name, row.Query, row.LookedAtChange, row.LookedAt, row.AddedAt);
    }

    /// <summary>Deletes a saved search. Does nothing if there is none, or if it belongs to another reader.</summary>
    public async Task RemoveAsync(string token, Guid id, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.SavedSearches.Where(s => s.Id == id && s.Reader == reader).ExecuteDeleteAsync(stop);
    }
}
