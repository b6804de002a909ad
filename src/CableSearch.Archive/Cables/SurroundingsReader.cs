using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Reads the other cables that the page of a cable links to: the previous and the next one of its post, those that it refers to, and those
/// that refer to it. One query reads all of them, because a second round trip to the database would take longer than reading the rows. The
/// query is compiled once for each archive, because translating it to SQL takes longer than running it.
/// </summary>
internal sealed class SurroundingsReader
{
    private const int Earlier = 0;
    private const int Later = 1;
    private const int Heading = 2;
    private const int ReferredBy = 3;

    private readonly Func<ArchiveContext, string, string, DateTime?, string[], int, IAsyncEnumerable<Found>> _query =
        EF.CompileAsyncQuery((ArchiveContext context, string id, string post, DateTime? created, string[] cited, int limit) =>
            context.Cables
                .Where(c => c.WithdrawnAt == null && c.Post == post
                    && (c.Created < created || (c.Created == created && string.Compare(c.CanonicalId, id) < 0)))
                .OrderByDescending(c => c.Created).ThenByDescending(c => c.CanonicalId).Take(1)
                .Select(c => new { Role = Earlier, c.CanonicalId, c.Title, c.Created, c.Origin, c.Post, c.Classification })
            .Concat(context.Cables
                .Where(c => c.WithdrawnAt == null && c.Post == post
                    && (c.Created > created || (c.Created == created && string.Compare(c.CanonicalId, id) > 0)))
                .OrderBy(c => c.Created).ThenBy(c => c.CanonicalId).Take(1)
                .Select(c => new { Role = Later, c.CanonicalId, c.Title, c.Created, c.Origin, c.Post, c.Classification }))
            .Concat(context.Cables
                .Where(c => c.WithdrawnAt == null && cited.Contains(c.CanonicalId))
                .Select(c => new { Role = Heading, c.CanonicalId, c.Title, c.Created, c.Origin, c.Post, c.Classification }))
            .Concat(context.CableReferences.Where(r => r.CitedId == id)
                .Join(context.Cables.Where(c => c.WithdrawnAt == null), r => r.CableKey, c => c.Key, (_, c) => c)
                .OrderBy(c => c.Created).ThenBy(c => c.CanonicalId).Take(limit)
                .Select(c => new { Role = ReferredBy, c.CanonicalId, c.Title, c.Created, c.Origin, c.Post, c.Classification }))
            .Select(f => new Found
            {
                Role = f.Role,
                Heading = new(f.CanonicalId, f.Title, f.Created, f.Origin, f.Post, f.Classification),
            }));

    /// <param name="context">The archive.</param>
    /// <param name="id">Canonical id of the cable.</param>
    /// <param name="at">Post and date of the cable.</param>
    /// <param name="cited">Canonical ids that the cable refers to.</param>
    /// <param name="limit">Maximum number of returned cables that refer to this cable.</param>
    /// <param name="stop">Cancels the reading.</param>
    public async Task<CableSurroundings> ReadAsync(
        ArchiveContext context, string id, (string Post, DateTime? Created) at, IReadOnlyCollection<string> cited, int limit,
        CancellationToken stop)
    {
        List<Found> found = await _query(context, id, at.Post, at.Created, [.. cited], limit).ToListAsync(stop);
        ILookup<int, CableHeading> byRole = found.ToLookup(f => f.Role, f => f.Heading);
        // The database returns the rows of a union in any order, so they are sorted here.
        IEnumerable<CableHeading> referredBy = byRole[ReferredBy]
            .OrderBy(h => h.Created.HasValue).ThenBy(h => h.Created).ThenBy(h => h.Id, StringComparer.Ordinal);
        return new([.. referredBy], [.. byRole[Heading]], byRole[Earlier].SingleOrDefault(), byRole[Later].SingleOrDefault());
    }

    private sealed class Found
    {
        public required int Role { get; init; }

        public required CableHeading Heading { get; init; }
    }
}
