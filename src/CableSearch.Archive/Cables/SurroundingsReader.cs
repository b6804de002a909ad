using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>Reads all that stands around a cable in one query: each round trip to a database costs more than what it reads here.</summary>
internal static class SurroundingsReader
{
    private enum Role
    {
        Earlier,
        Later,
        Heading,
        ReferredBy,
    }

    /// <param name="context">The archive.</param>
    /// <param name="id">Canonical id of the cable.</param>
    /// <param name="at">Its post and date.</param>
    /// <param name="cited">Canonical ids that it refers to.</param>
    /// <param name="limit">How many of the cables that refer to it are read, at most.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<CableSurroundings> ReadAsync(
        ArchiveContext context, string id, (string Post, DateTime? Created) at, IReadOnlyCollection<string> cited, int limit,
        CancellationToken stop)
    {
        (string postOf, DateTime? created) = at;
        IQueryable<CableRow> shown = context.Cables.Shown();
        IQueryable<CableRow> post = shown.Where(c => c.Post == postOf);
        IQueryable<CableRow> earlier = post
            .Where(c => c.Created < created || (c.Created == created && string.Compare(c.CanonicalId, id) < 0))
            .OrderByDescending(c => c.Created).ThenByDescending(c => c.CanonicalId).Take(1);
        IQueryable<CableRow> later = post
            .Where(c => c.Created > created || (c.Created == created && string.Compare(c.CanonicalId, id) > 0))
            .OrderBy(c => c.Created).ThenBy(c => c.CanonicalId).Take(1);
        IQueryable<CableRow> citing = context.CableReferences.Where(r => r.CitedId == id)
            .Join(shown, r => r.CableKey, c => c.Key, (_, c) => c)
            .OrderBy(c => c.Created).ThenBy(c => c.CanonicalId).Take(limit);
        var found = await As(earlier, Role.Earlier).Concat(As(later, Role.Later))
            .Concat(As(shown.Where(c => cited.Contains(c.CanonicalId)), Role.Heading)).Concat(As(citing, Role.ReferredBy))
            .ToListAsync(stop);
        ILookup<int, CableHeading> byRole = found.ToLookup(
            f => f.Role, f => new CableHeading(f.Id, f.Title, f.Created, f.Origin, f.Post, f.Classification));
        // A union has no order of its own.
        IEnumerable<CableHeading> referredBy = byRole[(int)Role.ReferredBy]
            .OrderBy(h => h.Created.HasValue).ThenBy(h => h.Created).ThenBy(h => h.Id, StringComparer.Ordinal);
        return new([.. referredBy], [.. byRole[(int)Role.Heading]], byRole[(int)Role.Earlier].SingleOrDefault(),
            byRole[(int)Role.Later].SingleOrDefault());
    }

    private static IQueryable<Found> As(IQueryable<CableRow> cables, Role role)
    {
        int number = (int)role;
        return cables.Select(c => new Found
        {
            Role = number,
            Id = c.CanonicalId,
            Title = c.Title,
            Created = c.Created,
            Origin = c.Origin,
            Post = c.Post,
            Classification = c.Classification,
        });
    }

    private sealed class Found
    {
        public required int Role { get; init; }

        public required string Id { get; init; }

        public required string Title { get; init; }

        public required DateTime? Created { get; init; }

        public required string Origin { get; init; }

        public required string Post { get; init; }

        public required string? Classification { get; init; }
    }
}
