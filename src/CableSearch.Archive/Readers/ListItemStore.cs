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

    /// <summary>The reader's item with this id, or null.</summary>
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
    public async Task<AddOutcome> AddAsync(string token, int? list, ItemTarget target, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        int number = list ?? await _lists.ChosenAsync(token, stop);
        await using ArchiveContext context = _database.NewReaderContext();
        if (await HasAsync(context, reader, number, target, stop)) return AddOutcome.Added;
        if (await context.ListItems.CountAsync(i => i.Reader == reader, stop) >= MaxItems) return AddOutcome.Full;
        long top = await context.ListItems.Where(i => i.Reader == reader && i.List == number).MinAsync(i => (long?)i.Position, stop) ?? 1;
        context.ListItems.Add(new()
        {
            Id = Guid.NewGuid(),
            Reader = reader,
            List = number,
            Kind = target.Kind,
            Target = target.Id,
            Anchor = target.Anchor,
            Words = target.Words.Replace('\0', '\uFFFD'),
            Note = "",
            Tags = "",
            Position = top - 1,
            AddedAt = _clock.GetUtcNow().UtcDateTime,
        });
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

    /// <summary>Deletes an item with its note. Does nothing if the reader has no such item.</summary>
    public async Task RemoveAsync(string token, Guid item, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.ListItems.Where(i => i.Id == item && i.Reader == reader).ExecuteDeleteAsync(stop);
    }

    /// <summary>Sets note and tags of an item; false if the reader has no such item.</summary>
    /// <exception cref="ArgumentException">
    /// The note is longer than <see cref="MaxNoteLength"/>, there are more than <see cref="MaxTags"/> tags, or a tag is empty, has a comma
    /// or is longer than <see cref="MaxTagLength"/>.
    /// </exception>
    public async Task<bool> SetNoteAsync(string token, Guid item, string note, IReadOnlyList<string> tags, CancellationToken stop)
    {
        if (note.Length > MaxNoteLength) throw new ArgumentException($"A note has {MaxNoteLength} characters at most.", nameof(note));
        if (tags.Count > MaxTags || tags.Any(t => t.Length is 0 or > MaxTagLength || t.Contains(',', StringComparison.Ordinal)))
            throw new ArgumentException($"An item has {MaxTags} tags of {MaxTagLength} characters at most.", nameof(tags));
        byte[] reader = ReaderToken.Hash(token);
        (string kept, string joined) = (note.Replace('\0', '\uFFFD'), EntryHeadings.TagsOf(tags).Replace('\0', '\uFFFD'));
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

    private static IOrderedQueryable<ListItemRow> InOrder(IQueryable<ListItemRow> items) =>
        items.OrderBy(i => i.Position).ThenByDescending(i => i.AddedAt).ThenBy(i => i.Id);

    private static Task<bool> HasAsync(ArchiveContext context, byte[] reader, int list, ItemTarget target, CancellationToken stop) =>
        context.ListItems.AnyAsync(i => i.Reader == reader && i.List == list && i.Kind == target.Kind && i.Target == target.Id
            && i.Anchor == target.Anchor, stop);
}
