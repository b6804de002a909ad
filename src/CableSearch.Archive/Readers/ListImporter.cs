using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// Adds all lists of a file to the lists of a reader, or none of them. They are added beside the reader's lists or merged into them.
/// </summary>
internal sealed class ListImporter(IArchiveDatabase database, TimeProvider clock)
{
    // Maximum number of attempts to save the lists. Two requests of a reader at the same time can choose the same number for a new list.
    // Then one request fails and tries again.
    private const int MaxTries = 5;

    public async Task<ListImportOutcome> AddAsync(string token, IReadOnlyList<ImportedList> lists, bool merge, CancellationToken stop)
    {
        if (lists.Count > ListStore.MaxLists) return ListImportOutcome.TooManyLists;
        if (lists.Sum(l => l.Entries.Count) > ListItemStore.MaxItems) return ListImportOutcome.TooManyItems;
        byte[] reader = ReaderToken.Hash(token);
        for (int tries = 1; ; tries++)
        {
            await using ArchiveContext context = database.NewReaderContext();
            ListMerge own = await ListMerge.ReadAsync(context, reader, stop);
            if (merge) own.Merge(lists, clock.GetUtcNow().UtcDateTime);
            else own.Add(lists, clock.GetUtcNow().UtcDateTime);
            if (own.Lists > ListStore.MaxLists) return ListImportOutcome.TooManyLists;
            if (own.Items > ListItemStore.MaxItems) return ListImportOutcome.TooManyItems;
            try
            {
                // One transaction: all lists are saved, or none.
                await context.SaveChangesAsync(stop);
                return ListImportOutcome.Added;
            }
            catch (DbUpdateException) when (tries < MaxTries)
            {
                // Probably another request made a list with one of the new numbers, or changed an item, so the import is tried again. If
                // the database failed for another reason, the last try throws the exception.
            }
        }
    }
}
