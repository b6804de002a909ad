using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>The items of readers' lists.</summary>
public sealed class ListItemStore
{
    /// <summary>Longest note, in UTF-16 units; a longer one is refused.</summary>
    public const int MaxNoteLength = 2000;

    /// <summary>Maximum number of tags of an item.</summary>
    public const int MaxTags = 10;

    /// <summary>Longest tag, in UTF-16 units.</summary>
    public const int MaxTagLength = 40;

    /// <summary>Maximum number of items of a reader, over all lists.</summary>
    public const int MaxItems = 5000;

    // Maximum number of attempts to add items. Another request of the reader can add one of the items at the same time. Then one of the
    // requests fails and tries again.
    private const int MaxTries = 5;

    private readonly IArchiveDatabase _database;
    private readonly ListStore _lists;
    private readonly TimeProvider _clock;

    internal ListItemStore(IArchiveDatabase database, ListStore lists, TimeProvider clock) =>
        (_database, _lists, _clock) = (database, lists, clock);

    /// <summary>The items of a list in the reader's own order. A new item comes first until the reader moves it.</summary>
    public async Task<IReadOnlyList<ListEntry>> ReadAsync(string token, int list, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        List<ListItemRow> rows = await InOrder(context.ListItems.AsNoTracking().Where(i => i.Reader == reader && i.List == list))
            .ToListAsync(stop);
        return await EntryHeadings.WithHeadingsAsync(context, rows.Select(r => EntryHeadings.EntryOf(
            r.Id, new(r.Kind, r.Target, r.Anchor, r.Words), r.Note, r.Tags, r.AddedAt)), stop);
    }

    /// <summary>The reader's item with this id; null if the reader has no such item.</summary>
    public async Task<SavedItem?> FindAsync(string token, Guid item, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.ListItems.AsNoTracking().SingleOrDefaultAsync(i => i.Id == item && i.Reader == reader, stop) is { } row
            ? EntryHeadings.SavedOf(row)
            : null;
    }

    /// <summary>
    /// Puts an item at the top of a list: a cable, a paragraph, an article or a quotation. The cable may be withdrawn or missing from the
    /// archive. Does nothing if the list has the item already.
    /// </summary>
    /// <param name="token">The reader's token.</param>
    /// <param name="list">Number of the list; null for the list that takes new items. If the reader has no list, one is made.</param>
    /// <param name="target">What the item points to.</param>
    /// <param name="stop">Cancels the call. Nothing is added then.</param>
    public async Task<AddOutcome> AddAsync(string token, int? list, ItemTarget target, CancellationToken stop) =>
        await PutAsync(token, new(Guid.Empty, list ?? await _lists.ChosenAsync(token, stop), target, "", []), null, stop);

    /// <summary>
    /// Puts an item back into its list, with its note and tags, at the position that it had when it was removed
    /// (<see cref="RemoveAsync"/>). Does nothing if the list has the item again already.
    /// </summary>
    /// <exception cref="ArgumentException">The note or the tags exceed the limits (see <see cref="SetNoteAsync"/>).</exception>
    public Task<AddOutcome> RestoreAsync(string token, SavedItem item, long position, CancellationToken stop) =>
        PutAsync(token, item, position, stop);

    private async Task<AddOutcome> PutAsync(string token, SavedItem item, long? position, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        (int number, ItemTarget target) = (item.List, item.Target);
        (string note, string tags) = Stored(item.Note, item.Tags);
        await using ArchiveContext context = _database.NewReaderContext();
        if (await HasAsync(context, reader, number, target, stop)) return AddOutcome.Added;
        if (await context.ListItems.CountAsync(i => i.Reader == reader, stop) >= MaxItems) return AddOutcome.Full;
        long top = await context.ListItems.Where(i => i.Reader == reader && i.List == number).MinAsync(i => (long?)i.Position, stop) ?? 1;
        ListItemRow row = NewRow(reader, number, target, position ?? top - 1, _clock.GetUtcNow().UtcDateTime);
        (row.Note, row.Tags) = (note, tags);
        context.ListItems.Add(row);
        try
        {
            await context.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Saving usually fails for one of two reasons. The reader pressed the button twice, and the first request has already added the
            // item. Or another request deleted the list.
            if (await HasAsync(context, reader, number, target, stop)) return AddOutcome.Added;
            if (!await context.Lists.AnyAsync(l => l.Reader == reader && l.Number == number, stop)) return AddOutcome.NoSuchList;
            throw;
        }
        return AddOutcome.Added;
    }

    /// <summary>
    /// Puts items at the top of a list, in the given order. Items that the list has already stay as they are. If the reader would have too
    /// many items, only the first ones are added. Several calls at the same time add no item twice.
    /// </summary>
    /// <param name="token">The reader's token.</param>
    /// <param name="list">Number of the list.</param>
    /// <param name="targets">What the items point to. A repeated target is added once.</param>
    /// <param name="stop">Cancels the call. Nothing is added then.</param>
    /// <returns>How many items were added; null if the reader has no list with the number.</returns>
    public async Task<AddedItems?> AddAllAsync(string token, int list, IReadOnlyList<ItemTarget> targets, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        for (int tries = 1; ; tries++)
        {
            await using ArchiveContext context = _database.NewReaderContext();
            if (!await context.Lists.AnyAsync(l => l.Reader == reader && l.Number == list, stop)) return null;
            var held = await context.ListItems.Where(i => i.Reader == reader && i.List == list)
                .Select(i => new { i.Kind, i.Target, i.Anchor, i.Position }).ToListAsync(stop);
            HashSet<(ItemKind, string, string)> present = [.. held.Select(i => (i.Kind, i.Target, i.Anchor))];
            ItemTarget[] missing = [.. targets.Where(t => present.Add((t.Kind, t.Id, t.Anchor)))];
            int room = Math.Max(0, MaxItems - await context.ListItems.CountAsync(i => i.Reader == reader, stop));
            ItemTarget[] added = [.. missing.Take(room)];
            long top = held.Select(i => i.Position).DefaultIfEmpty(1).Min();
            DateTime now = _clock.GetUtcNow().UtcDateTime;
            context.ListItems.AddRange(added.Select((t, at) => NewRow(reader, list, t, top - added.Length + at, now)));
            try
            {
                await context.SaveChangesAsync(stop);
                return new(added.Length, targets.Count - missing.Length, missing.Length - added.Length);
            }
            catch (DbUpdateException) when (tries < MaxTries)
            {
                // Probably another request added one of the items or deleted the list, so the call tries again. If the database failed for
                // another reason, the last try throws the exception.
            }
        }
    }

    /// <summary>Deletes an item with its note. Does nothing if the reader has no such item.</summary>
    /// <returns>The position that the item had in its list; null if the reader has no such item.</returns>
    public async Task<long?> RemoveAsync(string token, Guid item, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        IQueryable<ListItemRow> row = context.ListItems.Where(i => i.Id == item && i.Reader == reader);
        long? position = await row.Select(i => (long?)i.Position).SingleOrDefaultAsync(stop);
        await row.ExecuteDeleteAsync(stop);
        return position;
    }

    /// <summary>Sets note and tags of an item; false if the reader has no such item.</summary>
    /// <exception cref="ArgumentException">
    /// The note is longer than <see cref="MaxNoteLength"/>, there are more than <see cref="MaxTags"/> tags, or a tag is empty, has a comma
    /// or is longer than <see cref="MaxTagLength"/>.
    /// </exception>
    public async Task<bool> SetNoteAsync(string token, Guid item, string note, IReadOnlyList<string> tags, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        (string kept, string joined) = Stored(note, tags);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.ListItems.Where(i => i.Id == item && i.Reader == reader)
            .ExecuteUpdateAsync(i => i.SetProperty(r => r.Note, kept).SetProperty(r => r.Tags, joined), stop) > 0;
    }

    /// <summary>
    /// Moves an item one place up or down in its list. Does nothing if the item is already the first or last one, or if the reader has no
    /// such item. All changed positions are written in one transaction. If two items are moved at the same time, one of the two moves can
    /// be lost, but no item is lost.
    /// </summary>
    public async Task MoveAsync(string token, Guid item, bool up, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        int? list = await context.ListItems.Where(i => i.Id == item && i.Reader == reader).Select(i => (int?)i.List)
            .SingleOrDefaultAsync(stop);
        var rows = await InOrder(context.ListItems.Where(i => i.Reader == reader && i.List == list))
            .Select(i => new { i.Id, i.Position }).ToListAsync(stop);
        int at = rows.FindIndex(r => r.Id == item), to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= rows.Count) return;
        Dictionary<Guid, long> places = rows[at].Position != rows[to].Position
            ? new() { [rows[at].Id] = rows[to].Position, [rows[to].Id] = rows[at].Position }
            // The moved item and its neighbour have the same position number, so exchanging the numbers would change nothing. Instead all
            // items of the list get new numbers.
            : rows.Select((r, i) => (r.Id, Place: i == at ? to : i == to ? at : i)).ToDictionary(r => r.Id, r => (long)r.Place);
        foreach (ListItemRow row in await context.ListItems.Where(i => places.Keys.Contains(i.Id)).ToListAsync(stop))
            row.Position = places[row.Id];
        try
        {
            await context.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another request of the reader deleted an item that was to be moved. The order of the other items stays as it was.
        }
    }

    /// <summary>Makes an item the first of its list. Does nothing if the reader has no such item.</summary>
    public async Task MoveToTopAsync(string token, Guid item, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        int? list = await context.ListItems.Where(i => i.Id == item && i.Reader == reader).Select(i => (int?)i.List)
            .SingleOrDefaultAsync(stop);
        if (list is null) return;
        long top = await context.ListItems.Where(i => i.Reader == reader && i.List == list).MinAsync(i => (long?)i.Position, stop) ?? 1;
        await context.ListItems.Where(i => i.Id == item && i.Reader == reader)
            .ExecuteUpdateAsync(i => i.SetProperty(r => r.Position, top - 1), stop);
    }

    // Checks note and tags, and returns them as the database stores them. The character U+0000 is replaced, because PostgreSQL can't store
    // it.
    private static (string Note, string Tags) Stored(string note, IReadOnlyList<string> tags)
    {
        if (note.Length > MaxNoteLength) throw new ArgumentException($"A note has {MaxNoteLength} characters at most.", nameof(note));
        if (tags.Count > MaxTags || tags.Any(t => t.Length is 0 or > MaxTagLength || t.Contains(',', StringComparison.Ordinal)))
            throw new ArgumentException($"An item has {MaxTags} tags of {MaxTagLength} characters at most.", nameof(tags));
        return (note.Replace('\0', '\uFFFD'), EntryHeadings.TagsOf(tags).Replace('\0', '\uFFFD'));
    }

    private static ListItemRow NewRow(byte[] reader, int list, ItemTarget target, long position, DateTime now) => new()
    {
        Id = Guid.NewGuid(),
        Reader = reader,
        List = list,
        Kind = target.Kind,
        Target = target.Id,
        Anchor = target.Anchor,
        Words = target.Words.Replace('\0', '\uFFFD'),
        Note = "",
        Tags = "",
        Position = position,
        AddedAt = now,
    };

    private static IOrderedQueryable<ListItemRow> InOrder(IQueryable<ListItemRow> items) =>
        items.OrderBy(i => i.Position).ThenByDescending(i => i.AddedAt).ThenBy(i => i.Id);

    private static Task<bool> HasAsync(ArchiveContext context, byte[] reader, int list, ItemTarget target, CancellationToken stop) =>
        context.ListItems.AnyAsync(i => i.Reader == reader && i.List == list && i.Kind == target.Kind && i.Target == target.Id
            && i.Anchor == target.Anchor, stop);
}
