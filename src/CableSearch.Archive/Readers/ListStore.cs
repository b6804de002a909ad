using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>A reader's named lists. They are stored under a hash of the reader's token (<see cref="BookmarkStore"/>).</summary>
public sealed class ListStore
{
    /// <summary>Maximum number of lists of a reader.</summary>
    public const int MaxLists = 50;

    /// <summary>Longest name, in UTF-16 units; a longer one is refused.</summary>
    public const int MaxNameLength = 120;

    /// <summary>Name of the list that is made when a reader without lists saves something.</summary>
    public const string FirstName = "My list";

    // Maximum number of attempts to make a list. Two requests of a reader at the same time can choose the same number for a new list. Then
    // one request fails and tries again.
    private const int MaxTries = 5;

    private readonly IArchiveDatabase _database;
    private readonly TimeProvider _clock;

    internal ListStore(IArchiveDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        Items = new(database, this, clock);
        Importer = new(database, clock);
    }

    /// <summary>Reads and changes the items of the lists.</summary>
    public ListItemStore Items { get; }

    private ListImporter Importer { get; }

    /// <summary>The reader's lists. The list that takes new items comes first, then the others by number.</summary>
    public async Task<IReadOnlyList<ReaderList>> AllAsync(string token, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        List<ReaderList> lists = await context.Lists.Where(l => l.Reader == reader)
            .OrderByDescending(l => l.ChosenAt).ThenByDescending(l => l.Number)
            .Select(l => new ReaderList(l.Number, l.Name, context.ListItems.Count(i => i.Reader == reader && i.List == l.Number)))
            .ToListAsync(stop);
        return [.. lists.Take(1), .. lists.Skip(1).OrderBy(l => l.Number)];
    }

    /// <summary>Makes a list. From now on, items that the reader saves go into this list.</summary>
    /// <returns>Number of the new list; null if the reader already has <see cref="MaxLists"/> lists.</returns>
    /// <exception cref="ArgumentException">The name is empty or longer than <see cref="MaxNameLength"/>.</exception>
    public async Task<int?> CreateAsync(string token, string name, CancellationToken stop)
    {
        string kept = Checked(name);
        byte[] reader = ReaderToken.Hash(token);
        for (int tries = 1; ; tries++)
        {
            await using ArchiveContext context = _database.NewReaderContext();
            List<int> numbers = await context.Lists.Where(l => l.Reader == reader).Select(l => l.Number).ToListAsync(stop);
            if (numbers.Count >= MaxLists) return null;
            ListRow row = new() { Reader = reader, Number = numbers.DefaultIfEmpty().Max() + 1, Name = kept, ChosenAt = Now };
            context.Lists.Add(row);
            try
            {
                await context.SaveChangesAsync(stop);
                return row.Number;
            }
            catch (DbUpdateException) when (tries < MaxTries)
            {
                // Probably another request made a list with the same number, so the call tries again. If the database failed for another
                // reason, the last try throws the exception.
            }
        }
    }

    /// <summary>Changes the name of a list; false if the reader has no such list.</summary>
    /// <exception cref="ArgumentException">The name is empty or longer than <see cref="MaxNameLength"/>.</exception>
    public async Task<bool> RenameAsync(string token, int list, string name, CancellationToken stop)
    {
        string kept = Checked(name);
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Lists.Where(l => l.Reader == reader && l.Number == list)
            .ExecuteUpdateAsync(l => l.SetProperty(r => r.Name, kept), stop) > 0;
    }

    /// <summary>Chooses the list that takes the items that the reader saves from now on; false if the reader has no such list.</summary>
    public async Task<bool> ChooseAsync(string token, int list, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        DateTime now = Now;
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Lists.Where(l => l.Reader == reader && l.Number == list)
            .ExecuteUpdateAsync(l => l.SetProperty(r => r.ChosenAt, now), stop) > 0;
    }

    /// <summary>Deletes a list with its items; does nothing if the reader has no such list.</summary>
    public async Task DeleteAsync(string token, int list, CancellationToken stop)
    {
        byte[] reader = ReaderToken.Hash(token);
        await using ArchiveContext context = _database.NewReaderContext();
        await context.Lists.Where(l => l.Reader == reader && l.Number == list).ExecuteDeleteAsync(stop);
    }

    /// <summary>
    /// Adds lists to the reader's own: all of them or none. The caller must have checked that names, notes and tags are not too long.
    /// </summary>
    /// <param name="token">The reader's token.</param>
    /// <param name="lists">The lists to add.</param>
    /// <param name="merge">
    /// False to add the lists beside the reader's own; from now on the first of the added lists takes new items. True to merge them into
    /// the reader's lists of the same name. An item that is in both then keeps both notes and the tags of both.
    /// </param>
    /// <param name="stop">Cancels the call. Nothing is added then.</param>
    public Task<ListImportOutcome> ImportAsync(
        string token, IReadOnlyList<ImportedList> lists, bool merge, CancellationToken stop) =>
        Importer.AddAsync(token, lists, merge, stop);

    /// <summary>Number of the list that takes new items. If the reader has no list, makes the first list and returns its number.</summary>
    internal async Task<int> ChosenAsync(string token, CancellationToken stop)
    {
        if (await AllAsync(token, stop) is [var chosen, ..]) return chosen.Number;
        await using ArchiveContext context = _database.NewReaderContext();
        context.Lists.Add(new() { Reader = ReaderToken.Hash(token), Number = 1, Name = FirstName, ChosenAt = Now });
        try
        {
            await context.SaveChangesAsync(stop);
            return 1;
        }
        catch (DbUpdateException)
        {
            // Saving fails if the reader pressed the button twice and the first request has already made the list. In this case the number
            // of that list is returned.
            if (await AllAsync(token, stop) is [var made, ..]) return made.Number;
            throw;
        }
    }

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private static string Checked(string name) => name.Length is 0 or > MaxNameLength
        ? throw new ArgumentException($"A name has 1 to {MaxNameLength} characters.", nameof(name))
        : name.Replace('\0', '\uFFFD');
}
