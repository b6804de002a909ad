using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>Read-only copies of lists.</summary>
internal sealed class SharedListStore(IArchiveDatabase database, TimeProvider clock)
{
    /// <summary>Most copies of a reader.</summary>
    public const int MaxLists = 50;

    public async Task<string?> ShareAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = database.NewReaderContext();
        if (await context.SharedLists.CountAsync(l => l.Reader == reader, stop) >= MaxLists) return null;
        List<BookmarkRow> bookmarks = await context.Bookmarks.AsNoTracking().Where(b => b.Reader == reader)
            .OrderByDescending(b => b.AddedAt).ThenBy(b => b.CableId).ToListAsync(stop);
        if (bookmarks is []) return null;
        string list = ReaderToken.New();
        context.SharedLists.Add(new() { Token = list, Reader = reader, MadeAt = clock.GetUtcNow().UtcDateTime });
        context.SharedBookmarks.AddRange(bookmarks
            .Select((b, at) => new SharedBookmarkRow
            {
                Token = list,
                Position = at,
                CableId = b.CableId,
                Note = b.Note,
                AddedAt = b.AddedAt
            }));
        await context.SaveChangesAsync(stop);
        return list;
    }

    public async Task<IReadOnlyList<SharedListInfo>> SharedByAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = database.NewReaderContext();
        return await context.SharedLists.Where(l => l.Reader == reader).OrderByDescending(l => l.MadeAt)
            .Select(l => new SharedListInfo(l.Token, l.MadeAt, context.SharedBookmarks.Count(b => b.Token == l.Token))).ToListAsync(stop);
    }

    public async Task<SharedList?> FindAsync(string list, CancellationToken stop)
    {
        await using ArchiveContext context = database.NewReaderContext();
        SharedListRow? row = await context.SharedLists.AsNoTracking().SingleOrDefaultAsync(l => l.Token == list, stop);
        if (row is null) return null;
        List<SharedBookmarkRow> bookmarks = await context.SharedBookmarks.AsNoTracking().Where(b => b.Token == list)
            .OrderBy(b => b.Position).ToListAsync(stop);
        return new(list, row.MadeAt,
            await BookmarkHeadings.WithHeadingsAsync(context, bookmarks.Select(b => (b.CableId, b.Note, b.AddedAt)), stop));
    }

    public async Task UnshareAsync(string token, string list, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = database.NewReaderContext();
        if (await context.SharedLists.Where(l => l.Token == list && l.Reader == reader).ExecuteDeleteAsync(stop) > 0)
            await context.SharedBookmarks.Where(b => b.Token == list).ExecuteDeleteAsync(stop);
    }

    public async Task ForgetAsync(string token, CancellationToken stop)
    {
        foreach (SharedListInfo list in await SharedByAsync(token, stop)) await UnshareAsync(token, list.Token, stop);
    }
}
