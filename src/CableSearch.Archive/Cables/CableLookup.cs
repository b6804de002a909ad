using CableSearch.Archive.Intake;
using CableSearch.Archive.Model;
using CableSearch.Cables;
using CableSearch.Cables.Sources;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>Turns rows into what callers see.</summary>
internal static class CableLookup
{
    /// <summary>The cables of a query, each with the bytes of its newest revision and its number of articles.</summary>
    public static async Task<List<HeldCable>> ToHeldAsync(this IQueryable<CableRow> cables, ArchiveContext context, CancellationToken stop)
    {
        var found = await (
            from cable in cables
            join revision in context.Revisions on new { cable.Key, Number = cable.Revision } equals new { Key = revision.CableKey, revision.Number }
            select new { cable, revision.Format, revision.Raw, revision.Length, Coverage = context.Links.Count(l => l.CableId == cable.CanonicalId) })
            .AsNoTracking().ToListAsync(stop);
        return [.. found.Select(f => ToHeld(f.cable, f.Coverage, f.cable.WithdrawnAt is null ? ReadText(f.Format, f.Raw, f.Length) : null))];
    }

    public static IQueryable<CableRow> Shown(this IQueryable<CableRow> cables) => cables.Where(c => c.WithdrawnAt == null);

    public static IQueryable<CableHeading> ToHeadings(this IQueryable<CableRow> cables) =>
        cables.Select(c => new CableHeading(c.CanonicalId, c.Title, c.Created, c.Origin, c.Post, c.Classification));

    /// <exception cref="InvalidDataException">The stored bytes are damaged or read no longer.</exception>
    public static CableText ReadText(SourceFormat format, byte[] packed, long length) =>
        SourceRecord.Read(format, Packing.Unpack(packed, length)) is SourceCable source
            ? source.Text
            : throw new InvalidDataException("The stored bytes of a cable no longer read as one.");

    private static HeldCable ToHeld(CableRow row, int coverage, CableText? text) => new()
    {
        Id = row.CanonicalId,
        WrittenId = row.WrittenId,
        Created = row.Created,
        Released = row.Released,
        Origin = row.Origin,
        Post = row.Post,
        Country = row.Country,
        Classification = row.Classification,
        Title = row.Title,
        Revision = row.Revision,
        ImportedAt = row.ImportedAt,
        IsInvented = row.IsInvented,
        Withdrawal = row.WithdrawnAt is { } since ? new(since, row.WithdrawnWhy ?? "", row.IsErased) : null,
        Change = row.Change,
        CoverageCount = coverage,
        Text = text,
    };
}
