using System.Runtime.CompilerServices;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Sources;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>Reads cables. All ids are canonical.</summary>
public sealed class CableStore
{
    private readonly IArchiveDatabase _database;
    private readonly HoldingsCounter _holdings;
    private readonly SurroundingsReader _surroundings = new();
    private readonly RelationsReader _relations = new();

    // These queries are compiled once, because translating a query to SQL takes long. Every page of a cable and every page of results needs
    // them. The fields are not static, because EF Core compiles a query for one database system only, SQLite or PostgreSQL.
    private readonly Func<ArchiveContext, string[], IAsyncEnumerable<HeldRow>> _held = EF.CompileAsyncQuery(
        (ArchiveContext context, string[] ids) => context.Cables.Where(c => ids.Contains(c.CanonicalId))
            .Join(
                context.Revisions, c => new { c.Key, Number = c.Revision }, r => new { Key = r.CableKey, r.Number },
                (c, r) => new HeldRow
                {
                    Cable = c,
                    Format = r.Format,
                    Raw = r.Raw,
                    Length = r.Length,
                    Sha256 = r.Sha256,
                    Coverage = context.Links.Count(l => l.CableId == c.CanonicalId),
                })
            .AsNoTracking());

    private readonly Func<ArchiveContext, string[], IAsyncEnumerable<TextRow>> _texts = EF.CompileAsyncQuery(
        (ArchiveContext context, string[] ids) => context.Cables.Where(c => c.WithdrawnAt == null && ids.Contains(c.CanonicalId))
            .Join(
                context.Revisions, c => new { c.Key, Number = c.Revision }, r => new { Key = r.CableKey, r.Number },
                (c, r) => new TextRow { Id = c.CanonicalId, Format = r.Format, Raw = r.Raw, Length = r.Length, Sha256 = r.Sha256 })
            .AsNoTracking());

    internal CableStore(IArchiveDatabase database, HoldingsFile counts) => (_database, _holdings) = (database, new(database, counts));

    internal ValueTask CloseAsync() => _holdings.DisposeAsync();

    /// <summary>The cable with its text; null if the archive does not have the cable.</summary>
    public async Task<HeldCable?> FindAsync(string id, CancellationToken stop) => (await FindManyAsync([id], stop)).SingleOrDefault();

    /// <summary>The cables with these ids that the archive has, with their texts. At most 100 ids a call.</summary>
    public async Task<IReadOnlyList<HeldCable>> FindManyAsync(IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, 100);
        await using ArchiveContext context = _database.NewReaderContext();
        return await _held(context, [.. ids]).Select(CableLookup.ToHeld).ToListAsync(stop);
    }

    /// <summary>
    /// The newest text of each of these cables, by id. Withdrawn cables and damaged texts are left out. At most 100 ids a call. One query
    /// reads the texts, without the other columns of the cables.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, CableText>> TextsAsync(IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, 100);
        await using ArchiveContext context = _database.NewReaderContext();
        Dictionary<string, CableText> texts = new(ids.Count, StringComparer.Ordinal);
        await foreach (TextRow row in _texts(context, [.. ids]).WithCancellation(stop))
            if (CableLookup.ReadText(row.Format, row.Raw, row.Length, row.Sha256) is ReadableText readable)
                texts.Add(row.Id, readable.Text);
        return texts;
    }

    /// <summary>Headings of the cables with these ids. Cables that are withdrawn or not in the archive are left out.</summary>
    public async Task<IReadOnlyList<CableHeading>> HeadingsAsync(IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Cables.Where(c => ids.Contains(c.CanonicalId)).Shown().ToHeadings().ToListAsync(stop);
    }

    /// <summary>
    /// TAGS and references of the cables with these ids. Withdrawn and missing cables are left out. At most 100 ids a call.
    /// </summary>
    public async Task<IReadOnlyList<CableRelations>> RelationsAsync(IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, 100);
        await using ArchiveContext context = _database.NewReaderContext();
        return await _relations.ReadAsync(context, ids, stop);
    }

    /// <summary>Number of the newest revision of each cable, by id. Cables that are withdrawn or not in the archive are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RevisionsAsync(IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        if (ids.Count == 0) return new Dictionary<string, int>();
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Cables.Where(c => ids.Contains(c.CanonicalId)).Shown()
            .ToDictionaryAsync(c => c.CanonicalId, c => c.Revision, StringComparer.Ordinal, stop);
    }

    /// <summary>
    /// Whether a cable was revised after the archive's change with the given number. A cable counts if it has more than one revision and
    /// its last change has a higher number. Withdrawn cables do not count.
    /// </summary>
    public async Task<bool> AreRevisedAfterAsync(long change, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Cables.Where(c => c.Change > change && c.Revision > 1).Shown().AnyAsync(stop);
    }

    /// <summary>
    /// The id of the cable in a row of an imported dump. Null if the row is not found, or if its cable is withdrawn. If a cable was
    /// imported as a web page before the dump, its row is not found.
    /// </summary>
    /// <param name="number">Number of the row: the first field of the row in the dump.</param>
    /// <param name="stop">Cancels the search.</param>
    public async Task<string?> OfDumpRowAsync(int number, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await DumpRowFinder.FindAsync(context, number, stop);
    }

    /// <summary>
    /// Cables that refer to the cable with this id, oldest first, at most <paramref name="limit"/>. Withdrawn cables are left out. The
    /// cable with this id need not be in the archive.
    /// </summary>
    public async Task<IReadOnlyList<CableHeading>> CitingAsync(string id, int limit, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.CableReferences.Where(r => r.CitedId == id)
            .Join(context.Cables.Where(c => c.WithdrawnAt == null), r => r.CableKey, c => c.Key, (_, c) => c)
            .OrderBy(c => c.Created).ThenBy(c => c.CanonicalId).Take(limit).ToHeadings().ToListAsync(stop);
    }

    /// <summary>
    /// The other cables that the page of a cable links to: those that refer to it, those that it refers to, and the previous and the next
    /// cable of the same post.
    /// </summary>
    /// <param name="cable">The cable.</param>
    /// <param name="cited">Canonical ids of the cables that this cable refers to.</param>
    /// <param name="limit">Maximum number of returned cables that refer to this cable.</param>
    /// <param name="stop">Cancels the reading.</param>
    public async Task<CableSurroundings> SurroundingsAsync(
        HeldCable cable, IReadOnlyCollection<string> cited, int limit, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await _surroundings.ReadAsync(context, cable.Id, (cable.Post, cable.Created), cited, limit, stop);
    }

    /// <summary>The revisions of a cable, oldest first; empty if the archive does not have the cable.</summary>
    public async Task<IReadOnlyList<Revision>> RevisionsAsync(string id, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        List<RevisionRow> rows = await RevisionsOf(context, id)
            .OrderBy(r => r.Number)
            .Select(r => new RevisionRow
            {
                Number = r.Number,
                ImportedAt = r.ImportedAt,
                Source = r.Source,
                Sha256 = r.Sha256,
                TextSha256 = r.TextSha256,
                Length = r.Length,
                Raw = Array.Empty<byte>()
            })
            .ToListAsync(stop);
        return [.. rows.Select(ToRevision)];
    }

    /// <summary>One revision of a cable with its text and bytes; null if there is no such revision or the cable is withdrawn.</summary>
    public async Task<RevisionText?> RevisionAsync(string id, int number, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        if (!await context.Cables.Where(c => c.CanonicalId == id).Shown().AnyAsync(stop)) return null;
        RevisionRow? row = await RevisionsOf(context, id).Where(r => r.Number == number).SingleOrDefaultAsync(stop);
        if (row is null) return null;
        string mediaType = row.Format == SourceFormat.Page ? "text/html" : "text/csv";
        return Packing.TryUnpack(row.Raw, row.Length, row.Sha256, out byte[]? raw, out string? damage)
            ? new(ToRevision(row), CableLookup.TextOf(row.Format, raw), raw, mediaType)
            : new(ToRevision(row), new DamagedText(damage), null, mediaType);
    }

    /// <summary>
    /// Numbers of cables and articles in the whole archive, without withdrawn cables. When the archive has changed, everything is counted
    /// again in the background. Until that is done, the previous numbers are returned.
    /// </summary>
    public Task<Holdings> HoldingsAsync(CancellationToken stop) => _holdings.LastAsync(stop);

    /// <summary>
    /// Numbers of cables and articles in the whole archive as it is now, without withdrawn cables. The caller waits until everything is
    /// counted.
    /// </summary>
    public Task<Holdings> CountHoldingsAsync(CancellationToken stop) => _holdings.NowAsync(stop);

    /// <summary>Headings of all cables that are not withdrawn, in the order of their ids, streamed.</summary>
    public async IAsyncEnumerable<CableHeading> AllAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await foreach (CableHeading heading in context.Cables.Shown().OrderBy(c => c.CanonicalId).ToHeadings()
            .AsAsyncEnumerable().WithCancellation(stop))
            yield return heading;
    }

    /// <summary>Ids of cables that are not withdrawn, in alphabetical order. The first <paramref name="skip"/> ids are left out.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(int skip, int take, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Cables.Shown().OrderBy(c => c.CanonicalId).Skip(skip).Take(take).Select(c => c.CanonicalId).ToListAsync(stop);
    }

    private static IQueryable<RevisionRow> RevisionsOf(ArchiveContext context, string id) =>
        context.Cables.Where(c => c.CanonicalId == id).Join(context.Revisions, c => c.Key, r => r.CableKey, (_, r) => r).AsNoTracking();

    private static Revision ToRevision(RevisionRow row) =>
        new(row.Number, row.ImportedAt, row.Source, Convert.ToHexStringLower(row.Sha256), row.Length);
}
