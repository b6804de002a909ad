using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Cables.Contract;
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
            join revision in context.Revisions on new { cable.Key, Number = cable.Revision } equals new
            {
                Key = revision.CableKey,
                revision.Number
            }
            select new
            {
                cable,
                revision.Format,
                revision.Raw,
                revision.Length,
                revision.Sha256,
                Coverage = context.Links.Count(l => l.CableId == cable.CanonicalId)
            })
            .AsNoTracking().ToListAsync(stop);
        return [.. found.Select(f => ToHeld(f.cable, f.Coverage, f.cable.WithdrawnAt is { } since
            ? new WithdrawnText(new(since, f.cable.WithdrawnWhy ?? "", f.cable.IsErased))
            : ReadText(f.Format, f.Raw, f.Length, f.Sha256)))];
    }

    /// <summary>
    /// The same for who follows: a text that this process wrote just now is taken from there, with what was parsed of it.
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

    /// <summary>The readable texts of the newest revisions of a query's cables, by id.</summary>
    public static async Task<Dictionary<string, CableText>> ToTextsAsync(
        this IQueryable<CableRow> cables, ArchiveContext context, CancellationToken stop)
    {
        var found = await cables.Join(
            context.Revisions, c => new { c.Key, Number = c.Revision }, r => new { Key = r.CableKey, r.Number },
            (c, r) => new { c.CanonicalId, r.Format, r.Raw, r.Length, r.Sha256 }).AsNoTracking().ToListAsync(stop);
        Dictionary<string, CableText> texts = new(found.Count, StringComparer.Ordinal);
        foreach (var row in found)
            if (ReadText(row.Format, row.Raw, row.Length, row.Sha256) is ReadableText readable) texts.Add(row.CanonicalId, readable.Text);
        return texts;
    }

    public static IQueryable<CableRow> Shown(this IQueryable<CableRow> cables) => cables.Where(c => c.WithdrawnAt == null);

    public static IQueryable<CableHeading> ToHeadings(this IQueryable<CableRow> cables) =>
        cables.Select(c => new CableHeading(c.CanonicalId, c.Title, c.Created, c.Origin, c.Post, c.Classification));

    /// <summary>The text in a revision's stored bytes, or why it can't be read.</summary>
    public static StoredText ReadText(SourceFormat format, byte[] packed, long length, byte[] sha256) =>
        Packing.TryUnpack(packed, length, sha256, out byte[]? raw, out string? damage) ? TextOf(format, raw) : new DamagedText(damage);

    /// <summary>The text in the bytes that came in, or why they are no cable.</summary>
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
