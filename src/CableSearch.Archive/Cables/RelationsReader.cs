using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Reads the TAGS and references of cables by two compiled queries. Their rows have single values and no lists. For a query that returned
/// lists, EF Core would make new delegates for each row. That would take more time than all the rest of a cable's page.
/// </summary>
internal sealed class RelationsReader
{
    private readonly Func<ArchiveContext, string[], IAsyncEnumerable<CableHeading>> _headings = EF.CompileAsyncQuery(
        (ArchiveContext context, string[] ids) => context.Cables.Where(c => c.WithdrawnAt == null && ids.Contains(c.CanonicalId))
            .Select(c => new CableHeading(c.CanonicalId, c.Title, c.Created, c.Origin, c.Post, c.Classification)));

    private readonly Func<ArchiveContext, string[], IAsyncEnumerable<Relation>> _relations = EF.CompileAsyncQuery(
        (ArchiveContext context, string[] ids) => context.CableTags
            .Join(context.Cables.Where(c => ids.Contains(c.CanonicalId)), t => t.CableKey, c => c.Key,
                (t, c) => new { IsTag = true, Id = c.CanonicalId, Value = t.Tag })
            .Concat(context.CableReferences
                .Join(context.Cables.Where(c => ids.Contains(c.CanonicalId)), r => r.CableKey, c => c.Key,
                    (r, c) => new { IsTag = false, Id = c.CanonicalId, Value = r.CitedId }))
            .Select(r => new Relation(r.IsTag, r.Id, r.Value)));

    /// <summary>
    /// The relations of the cables with these ids. Withdrawn cables and those that the archive does not have are left out.
    /// </summary>
    /// <param name="context">The archive.</param>
    /// <param name="ids">Canonical ids.</param>
    /// <param name="stop">Cancels the reading.</param>
    public async Task<IReadOnlyList<CableRelations>> ReadAsync(
        ArchiveContext context, IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        // Opens the connection for both queries. Otherwise EF Core would open it twice and define its SQL functions each time. The
        // connection is closed when the context is disposed.
        await context.Database.OpenConnectionAsync(stop);
        List<CableHeading> headings = await _headings(context, [.. ids]).ToListAsync(stop);
        // The database returns the rows of a union in any order, so they are sorted here.
        ILookup<(bool IsTag, string Id), string> values =
            (await _relations(context, [.. ids]).ToListAsync(stop)).OrderBy(r => r.Value, StringComparer.Ordinal)
            .ToLookup(r => (r.IsTag, r.Id), r => r.Value);
        return [.. headings.Select(h => new CableRelations(h, [.. values[(true, h.Id)]], [.. values[(false, h.Id)]]))];
    }

    private sealed record Relation(bool IsTag, string Id, string Value);
}
