using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>Stores read-only copies of readers' lists, which others can open.</summary>
internal sealed class SharedListStore(IArchiveDatabase database, TimeProvider clock)
{
    /// <summary>Maximum number of copies that one reader can have.</summary>
    public const int MaxLists = 50;

    public async Task<string?> ShareAsync(string token, int list, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = database.NewReaderContext();
        if (await context.SharedLists.CountAsync(l => l.Reader == reader, stop) >= MaxLists) return null;
        string? name = await context.Lists.Where(l => l.Reader == reader && l.Number == list).Select(l => l.Name)
            .SingleOrDefaultAsync(stop);
        List<ListItemRow> items = await context.ListItems.AsNoTracking().Where(i => i.Reader == reader && i.List == list)
            .OrderBy(i => i.Position).ThenByDescending(i => i.AddedAt).ThenBy(i => i.Id).ToListAsync(stop);
        if (name is null || items is []) return null;
        string copy = ReaderToken.New();
        context.SharedLists.Add(new() { Token = copy, Reader = reader, Name = name, MadeAt = clock.GetUtcNow().UtcDateTime });
        context.SharedBookmarks.AddRange(items.Select((i, at) => new SharedBookmarkRow
        {
            Token = copy,
            Position = at,
            Kind = i.Kind,
            Target = i.Target,
            Anchor = i.Anchor,
            Words = i.Words,
            Note = i.Note,
            Tags = i.Tags,
            AddedAt = i.AddedAt,
        }));
        await context.SaveChangesAsync(stop);
        return copy;
    }

    public async Task<IReadOnlyList<SharedListInfo>> SharedByAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = database.NewReaderContext();
        return await context.SharedLists.Where(l => l.Reader == reader).OrderByDescending(l => l.MadeAt)
            .Select(l => new SharedListInfo(l.Token, l.Name, l.MadeAt, context.SharedBookmarks.Count(b => b.Token == l.Token)))
            .ToListAsync(stop);
    }

    public async Task<SharedList?> FindAsync(string list, CancellationToken stop)
    {
        await using ArchiveContext context = database.NewReaderContext();
        SharedListRow? row = await context.SharedLists.AsNoTracking().SingleOrDefaultAsync(l => l.Token == list, stop);
        if (row is null) return null;
        List<SharedBookmarkRow> items = await context.SharedBookmarks.AsNoTracking().Where(b => b.Token == list)
            .OrderBy(b => b.Position).ToListAsync(stop);
        return new(list, row.Name, row.MadeAt, await EntryHeadings.WithHeadingsAsync(context, items.Select(i => EntryHeadings.EntryOf(
            Guid.Empty, new(i.Kind, i.Target, i.Anchor, i.Words), i.Note, i.Tags, i.AddedAt)), stop));
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
