using System.Runtime.CompilerServices;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Coverage;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive;

/// <summary>Reads the change sequence page by page, by key.</summary>
internal sealed class ChangeFeed(IArchiveDatabase database)
{
    private const int PageSize = 200;

    private enum Kind { Cable, Article, Removed }

    public async IAsyncEnumerable<ArchiveChange> ReadAsync(long after, [EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            IReadOnlyList<ArchiveChange> page = await ReadPageAsync(after, stop);
            foreach (ArchiveChange change in page) yield return change;
            if (page is []) yield break;
            after = page[^1].Number;
        }
    }

    private async Task<IReadOnlyList<ArchiveChange>> ReadPageAsync(long after, CancellationToken stop)
    {
        await using ArchiveContext context = database.NewContext();
        // Each part asks for a page of its own: the indexes on the change numbers then do all the work.
        var next = (await context.Cables.Where(c => c.Change > after).OrderBy(c => c.Change).Take(PageSize).Select(c => new { c.Change, Kind = Kind.Cable, c.Key }).ToListAsync(stop))
            .Concat(await context.Articles.Where(a => a.Change > after).OrderBy(a => a.Change).Take(PageSize).Select(a => new { a.Change, Kind = Kind.Article, a.Key }).ToListAsync(stop))
            .Concat(await context.Removed.Where(r => r.Change > after).OrderBy(r => r.Change).Take(PageSize).Select(r => new { r.Change, Kind = Kind.Removed, Key = r.Change }).ToListAsync(stop))
            .OrderBy(n => n.Change).Take(PageSize).ToList();
        if (next is []) return [];
        long[] cables = [.. next.Where(n => n.Kind == Kind.Cable).Select(n => n.Key)];
        long[] articles = [.. next.Where(n => n.Kind == Kind.Article).Select(n => n.Key)];
        long[] removed = [.. next.Where(n => n.Kind == Kind.Removed).Select(n => n.Key)];
        List<ArchiveChange> changes = [];
        if (cables.Length > 0)
            changes.AddRange((await context.Cables.Where(c => cables.Contains(c.Key)).ToHeldAsync(context, stop)).Select(c => new CableChanged(c.Change, c)));
        if (articles.Length > 0)
            changes.AddRange((await ArticleLookup.ReadAsync(context, context.Articles.Where(a => articles.Contains(a.Key)), stop)).Select(a => new ArticleChanged(a.Change, a)));
        if (removed.Length > 0)
            changes.AddRange((await context.Removed.AsNoTracking().Where(r => removed.Contains(r.Change)).ToListAsync(stop)).Select(r => new Removed(r.Change, r.Item)));
        // An item that changed again since it was listed carries a number behind this page; it comes again in its turn.
        long last = next[^1].Change;
        List<ArchiveChange> page = [.. changes.Where(c => c.Number <= last).OrderBy(c => c.Number)];
        return page is [] ? await ReadPageAsync(last, stop) : page;
    }
}
