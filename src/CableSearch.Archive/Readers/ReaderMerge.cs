using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>Moves everything that one reader saved to another reader: lists, saved searches and shared copies.</summary>
internal static class ReaderMerge
{
    /// <summary>
    /// Makes the changes in the context; the caller saves them. Returns false if the other reader would have too many lists, items, saved
    /// searches or shared copies. Then the caller must not save the changes.
    /// </summary>
    public static async Task<bool> MoveAsync(ArchiveContext context, byte[] from, byte[] into, DateTime now, CancellationToken stop) =>
        await MoveListsAsync(context, from, into, now, stop)
        && await MoveSearchesAsync(context, from, into, stop)
        && await MoveCopiesAsync(context, from, into, stop);

    private static async Task<bool> MoveListsAsync(
        ArchiveContext context, byte[] from, byte[] into, DateTime now, CancellationToken stop)
    {
        ListMerge merge = await ListMerge.ReadAsync(context, into, stop);
        List<ListRow> lists = await context.Lists.Where(l => l.Reader == from).OrderBy(l => l.Number).ToListAsync(stop);
        ILookup<int, ListItemRow> items = (await context.ListItems.AsNoTracking().Where(i => i.Reader == from)
            .OrderBy(i => i.Position).ThenByDescending(i => i.AddedAt).ThenBy(i => i.Id).ToListAsync(stop)).ToLookup(i => i.List);
        merge.Merge(lists.Select(l => new ImportedList(l.Name, [.. items[l.Number].Select(EntryOf)])), now);
        // The database deletes the items with their lists.
        context.Lists.RemoveRange(lists);
        return merge.Lists <= ListStore.MaxLists && merge.Items <= ListItemStore.MaxItems;
    }

    private static ListEntry EntryOf(ListItemRow row) =>
        EntryHeadings.EntryOf(row.Id, new(row.Kind, row.Target, row.Anchor, row.Words), row.Note, row.Tags, row.AddedAt);

    // Moves the saved searches. If both readers saved the same search under the same name, only one of the two rows is kept. Of the two
    // times at which the readers last opened the search, that row gets the later one.
    private static async Task<bool> MoveSearchesAsync(ArchiveContext context, byte[] from, byte[] into, CancellationToken stop)
    {
        List<SavedSearchRow> held = await context.SavedSearches.Where(s => s.Reader == into).ToListAsync(stop);
        foreach (SavedSearchRow search in await context.SavedSearches.Where(s => s.Reader == from).ToListAsync(stop))
        {
            if (held.FirstOrDefault(s => s.Query == search.Query && s.Name == search.Name) is { } same)
            {
                if (search.LookedAt > same.LookedAt)
                    (same.LookedAtChange, same.LookedAt) = (search.LookedAtChange, search.LookedAt);
                context.SavedSearches.Remove(search);
            }
            else
            {
                search.Reader = into;
                held.Add(search);
            }
        }
        return held.Count <= SavedSearchStore.MaxSearches;
    }

    private static async Task<bool> MoveCopiesAsync(ArchiveContext context, byte[] from, byte[] into, CancellationToken stop)
    {
        List<SharedListRow> copies = await context.SharedLists.Where(l => l.Reader == from).ToListAsync(stop);
        foreach (SharedListRow copy in copies) copy.Reader = into;
        return copies is [] || copies.Count + await context.SharedLists.CountAsync(l => l.Reader == into, stop) <= SharedListStore.MaxLists;
    }
}
