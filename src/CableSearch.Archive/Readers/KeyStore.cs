using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>
/// Stores the keys of ASP.NET Core Data Protection, which signs the tokens in forms. All sites that use the archive share these keys, so
/// each site accepts a form that another site made.
/// </summary>
public sealed class KeyStore
{
    private readonly IArchiveDatabase _database;

    internal KeyStore(IArchiveDatabase database) => _database = database;

    /// <summary>All keys, as XML.</summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Keys.OrderBy(k => k.Name).Select(k => k.Xml).ToListAsync(stop);
    }

    /// <summary>Adds a key.</summary>
    public async Task AddAsync(string name, string xml, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        context.Keys.Add(new() { Name = name, Xml = xml });
        await context.SaveChangesAsync(stop);
    }
}
