using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Cables.Sources;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>Converts database rows of cables into the records that callers of the archive get.</summary>
internal static class CableLookup
{
    /// <summary>
    /// The cables that a database query selects, each with the text of its newest revision and the number of articles that report it.
    /// </summary>
    public static async Task<List<HeldCable>> ToHeldAsync(this IQueryable<CableRow> cables, ArchiveContext context, CancellationToken stop)
    {
        List<HeldRow> found = await cables.Join(
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
            .AsNoTracking().ToListAsync(stop);
        return [.. found.Select(ToHeld)];
    }

    /// <summary>The cable of a row. Its text is readable, withdrawn or damaged.</summary>
    public static HeldCable ToHeld(HeldRow row)
    {
        StoredText text = row.Cable.WithdrawnAt is { } since
            ? new WithdrawnText(new(since, row.Cable.WithdrawnWhy ?? "", row.Cable.IsErased))
            : ReadText(row.Format, row.Raw, row.Length, row.Sha256);
        return ToHeld(row.Cable, row.Coverage, text) with { Sha256 = Convert.ToHexStringLower(row.Sha256) };
    }

    /// <summary>
    /// The cables that a database query selects, for the search index. If this process has just imported a cable, the parsed text is still
    /// in memory and is taken from there.
    /// </summary>
    public static async Task<List<HeldCable>> ToHeldAsync(
        this IQueryable<CableRow> cables, ArchiveContext context, RecentCables recent, CancellationToken stop)
    {
        var rows = await cables.Select(c => new { Cable = c, Coverage = context.Links.Count(l => l.CableId == c.CanonicalId) })
            .AsNoTracking().ToListAsync(stop);
        List<HeldCable> held = new(rows.Count);
        List<long> others = [];
        foreach (var row in rows)
        {
            if (row.Cable.WithdrawnAt is null && recent.Find(row.Cable) is { } staged)
                held.Add(ToHeld(row.Cable, row.Coverage, new ReadableText(staged.Record.Cable.Text)) with { Parsed = staged.Parsed });
            else
                others.Add(row.Cable.Key);
        }
        if (others.Count > 0) held.AddRange(await context.Cables.Where(c => others.Contains(c.Key)).ToHeldAsync(context, stop));
        return held;
    }

    public static IQueryable<CableRow> Shown(this IQueryable<CableRow> cables) => cables.Where(c => c.WithdrawnAt == null);

    public static IQueryable<CableHeading> ToHeadings(this IQueryable<CableRow> cables) =>
        cables.Select(c => new CableHeading(c.CanonicalId, c.Title, c.Created, c.Origin, c.Post, c.Classification));

    /// <summary>The text in a revision's stored bytes, or why it can't be read.</summary>
    public static StoredText ReadText(SourceFormat format, byte[] packed, long length, byte[] sha256) =>
        Packing.TryUnpack(packed, length, sha256, out byte[]? raw, out string? damage) ? TextOf(format, raw) : new DamagedText(damage);

    /// <summary>The text in imported bytes, or the reason why they are not a cable.</summary>
    public static StoredText TextOf(SourceFormat format, byte[] raw) => SourceRecord.Parse(format, raw) is SourceCable source
        ? new ReadableText(source.Text)
        : new DamagedText("The stored bytes are those that came in, but they no longer read as a cable.");

    private static HeldCable ToHeld(CableRow row, int coverage, StoredText stored) => new()
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
        Change = row.Change,
        CoverageCount = coverage,
        Stored = stored,
    };
}
