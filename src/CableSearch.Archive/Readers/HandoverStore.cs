using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// One-time addresses by which a reader opens their lists on another device. An address contains a random name. The database stores only a
/// hash of this name. It also stores the reader's token, encrypted with a key that is derived from the name. So nobody can find out the
/// token from the database alone.
/// </summary>
public sealed class HandoverStore
{
    // Maximum number of attempts to merge two readers' lists. If another request changes the lists at the same time, the attempt fails.
    private const int MaxTries = 5;

    private readonly IArchiveDatabase _database;
    private readonly TimeProvider _clock;

    internal HandoverStore(IArchiveDatabase database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>How long a one-time address can be used.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Makes the random name for a one-time address of the reader's lists. Earlier names of the same reader, and all expired names, are
    /// deleted.
    /// </summary>
    public async Task<string> CreateAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        DateTime now = Now;
        await using ArchiveContext context = _database.NewReaderContext();
        await context.Handovers.Where(h => h.Reader == reader || h.ExpiresAt <= now).ExecuteDeleteAsync(stop);
        string name = ReaderToken.New();
        context.Handovers.Add(new()
        {
            Hash = ReaderToken.Hash(name),
            Reader = reader,
            Sealed = SealedToken.Seal(token, name),
            ExpiresAt = now + Lifetime,
        });
        await context.SaveChangesAsync(stop);
        return name;
    }

    /// <summary>When the name in a one-time address expires, UTC; null if the name is unknown, used or expired.</summary>
    public async Task<DateTime?> ExpiryAsync(string name, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await Usable(context, name).Select(h => (DateTime?)h.ExpiresAt).SingleOrDefaultAsync(stop);
    }

    /// <summary>Looks up the reader whose one-time address contains this name. The address can't be used again afterwards.</summary>
    /// <returns>
    /// The reader's token; null if the name is unknown, used or expired. If the name is used twice at the same time, only one call gets the
    /// token.
    /// </returns>
    public async Task<string?> UseAsync(string name, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        if (await Usable(context, name).AsNoTracking().SingleOrDefaultAsync(stop) is not { } row) return null;
        return await Usable(context, name).ExecuteDeleteAsync(stop) == 1 ? SealedToken.Open(row.Sealed, name) : null;
    }

    /// <summary>Whether the one-time address with this name is usable and belongs to the reader with this token.</summary>
    public async Task<bool> IsOfAsync(string name, string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await Usable(context, name).AnyAsync(h => h.Reader == reader, stop);
    }

    /// <summary>
    /// Merges what two readers saved: lists, saved searches and shared copies. The first reader has the given token. The second reader has
    /// the one-time address that contains the name. Everything of the first reader goes to the second reader. Lists of the same name are
    /// merged, and an item with notes on both sides keeps both notes. Afterwards nothing is stored under the given token, and the address
    /// can't be used again. Everything is changed, or nothing.
    /// </summary>
    public async Task<HandoverResult> MergeAsync(string name, string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        for (int tries = 1; ; tries++)
        {
            await using ArchiveContext context = _database.NewReaderContext();
            if (await Usable(context, name).SingleOrDefaultAsync(stop) is not { } row) return new(HandoverOutcome.NotUsable, null);
            string other = SealedToken.Open(row.Sealed, name);
            if (other == token) return new(HandoverOutcome.Merged, token);
            if (!await ReaderMerge.MoveAsync(context, reader, row.Reader, Now, stop)) return new(HandoverOutcome.TooMuch, null);
            context.Handovers.Remove(row);
            context.Handovers.RemoveRange(await context.Handovers.Where(h => h.Reader == reader).ToListAsync(stop));
            try
            {
                await context.SaveChangesAsync(stop);
                return new(HandoverOutcome.Merged, other);
            }
            catch (DbUpdateException) when (tries < MaxTries)
            {
                // Probably another request used the address, or changed a list of either side, so the call tries again. If the database
                // failed for another reason, the last try throws the exception.
            }
        }
    }

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private IQueryable<HandoverRow> Usable(ArchiveContext context, string name)
    {
        byte[] hash = ReaderToken.Hash(name);
        DateTime now = Now;
        return context.Handovers.Where(h => h.Hash == hash && h.ExpiresAt > now);
    }
}
