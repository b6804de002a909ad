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

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private IQueryable<HandoverRow> Usable(ArchiveContext context, string name)
    {
        byte[] hash = ReaderToken.Hash(name);
        DateTime now = Now;
        return context.Handovers.Where(h => h.Hash == hash && h.ExpiresAt > now);
    }
}
