using System.Data.Common;
using System.Runtime.CompilerServices;
using CableSearch.Archive.Articles;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Changes;

/// <summary>
/// Reads changes in the order of their numbers, one page of 200 at a time. For each page, all tables are read from one snapshot of the
/// database. Without a snapshot, a writer could commit between the queries of two tables. The page could then have a newer change of the
/// second table than of the first. The next page begins after the newest change of the page before. So earlier changes of the first table
/// that this page lacks would be skipped for good.
/// </summary>
internal sealed class ChangeFeed(IArchiveDatabase database, RecentCables recent)
{
    private const int PageSize = 200;

    private enum Kind { Cable, Article, Removed }

    public async IAsyncEnumerable<ArchiveChange> ReadAsync(long after, [EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            recent.Forget(after);
            (IReadOnlyList<ArchiveChange> page, long head) = await ReadPageAsync(after, stop);
            foreach (ArchiveChange change in page) yield return change;
            if (page is [])
            {
                // If the cable or article of the archive's last change was deleted later, no change has the number of the last change any
                // more. A caller may wait for this number. So HeadReached says that all changes up to this number have been read.
                if (after < head) yield return new HeadReached(head);
                yield break;
            }
            after = page[^1].Number;
        }
    }

    private async Task<(IReadOnlyList<ArchiveChange> Page, long Head)> ReadPageAsync(long after, CancellationToken stop)
    {
        await using ArchiveContext context = database.NewContext();
        await using DbTransaction snapshot = await database.BeginReadingAsync(context, stop);
        long head = await context.State.Where(s => s.Id == StateRow.OnlyId).Select(s => s.LastChange).SingleAsync(stop);
        // Reads up to a full page from each of the three tables. A query of one table can use this table's index on change numbers. The
        // results are then merged and cut to one page.
        var next = (await context.Cables.Where(c => c.Change > after && c.Change <= head).OrderBy(c => c.Change).Take(PageSize)
                .Select(c => new { c.Change, Kind = Kind.Cable, c.Key }).ToListAsync(stop))
            .Concat(await context.Articles.Where(a => a.Change > after && a.Change <= head).OrderBy(a => a.Change).Take(PageSize)
                .Select(a => new { a.Change, Kind = Kind.Article, a.Key }).ToListAsync(stop))
            .Concat(await context.RemovedItems.Where(r => r.Change > after && r.Change <= head).OrderBy(r => r.Change).Take(PageSize)
                .Select(r => new { r.Change, Kind = Kind.Removed, Key = r.Change }).ToListAsync(stop))
            .OrderBy(n => n.Change).Take(PageSize).ToList();
        long[] cables = [.. next.Where(n => n.Kind == Kind.Cable).Select(n => n.Key)];
        long[] articles = [.. next.Where(n => n.Kind == Kind.Article).Select(n => n.Key)];
        long[] removed = [.. next.Where(n => n.Kind == Kind.Removed).Select(n => n.Key)];
        List<ArchiveChange> changes = [];
        if (cables.Length > 0)
            changes.AddRange((await context.Cables.Where(c => cables.Contains(c.Key)).ToHeldAsync(context, recent, stop))
                .Select(c => new CableChanged(c.Change, c)));
        if (articles.Length > 0)
            changes.AddRange((await ArticleLookup.ReadAsync(context, context.Articles.Where(a => articles.Contains(a.Key)), stop))
                .Select(a => new ArticleChanged(a.Change, a)));
        if (removed.Length > 0)
            changes.AddRange((await context.RemovedItems.AsNoTracking().Where(r => removed.Contains(r.Change)).ToListAsync(stop))
                .Select(r => new ItemRemoved(r.Change, r.Item)));
        return ([.. changes.OrderBy(c => c.Number)], head);
    }
}
