using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// Adds all lists of a file to the lists of a reader, or none. The reader's existing lists are not changed, even if a list of the file
/// has the same name.
/// </summary>
internal sealed class ListImporter(IArchiveDatabase database, TimeProvider clock)
{
    // Maximum number of attempts to save the lists. Two requests of a reader at the same time can choose the same number for a new list.
    // Then one request fails and tries again.
    private const int MaxTries = 5;

    public async Task<ListImportOutcome> AddAsync(string token, IReadOnlyList<ImportedList> lists, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        for (int tries = 1; ; tries++)
        {
            await using ArchiveContext context = database.NewReaderContext();
            List<int> numbers = await context.Lists.Where(l => l.Reader == reader).Select(l => l.Number).ToListAsync(stop);
            if (numbers.Count + lists.Count > ListStore.MaxLists) return ListImportOutcome.TooManyLists;
            int items = await context.ListItems.CountAsync(i => i.Reader == reader, stop) + lists.Sum(l => l.Entries.Count);
            if (items > ListItemStore.MaxItems) return ListImportOutcome.TooManyItems;
            int next = numbers.DefaultIfEmpty().Max() + 1;
            DateTime now = clock.GetUtcNow().UtcDateTime;
            // The list with the latest time takes the items that the reader saves. The first list in the file gets the latest time, so from
            // now on new items go into that list.
            foreach (ImportedList list in lists)
            {
                Add(context, reader, next++, list, now);
                now = now.AddMilliseconds(-1);
            }
            try
            {
                // One transaction: all lists are saved, or none.
                await context.SaveChangesAsync(stop);
                return ListImportOutcome.Added;
            }
            catch (DbUpdateException) when (tries < MaxTries)
            {
                // Probably another request made a list with one of the new numbers, so the import is tried again. If the database failed
                // for another reason, the last try throws the exception.
            }
        }
    }

    private static void Add(ArchiveContext context, byte[] reader, int number, ImportedList list, DateTime now)
    {
        context.Lists.Add(new() { Reader = reader, Number = number, Name = Text(list.Name), ChosenAt = now });
        IEnumerable<ListEntry> entries = list.Entries.DistinctBy(e => (e.Target.Kind, e.Target.Id, e.Target.Anchor));
        context.ListItems.AddRange(entries.Select((e, at) => new ListItemRow
        {
            Id = Guid.NewGuid(),
            Reader = reader,
            List = number,
            Kind = e.Target.Kind,
            Target = e.Target.Id,
            Anchor = e.Target.Anchor,
            Words = Text(e.Target.Words),
            Note = Text(e.Note),
            Tags = Text(EntryHeadings.TagsOf(e.Tags)),
            Position = at,
            AddedAt = e.AddedAt,
        }));
    }

    private static string Text(string text) => text.Replace('\0', '\uFFFD');
}
