using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Sequence;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Collects the database rows of a batch of imported cables. Then inserts them, table by table, with the fastest method of the database.
/// </summary>
internal sealed class CableRows(ChangeNumbers numbers, bool isInvented, DateTime now)
{
    private readonly long _now = new DateTimeOffset(now, TimeSpan.Zero).ToUnixTimeMilliseconds();
    private readonly List<object?[]> _cables = [];
    private readonly List<object?[]> _revisions = [];
    private readonly List<object?[]> _tags = [];
    private readonly List<object?[]> _references = [];
    private readonly List<(long Change, long Key, int Revision, StagedCable Cable)> _texts = [];

    /// <summary>The new revisions, in the order of their change numbers.</summary>
    public IReadOnlyList<(long Change, long Key, int Revision, StagedCable Cable)> Texts => _texts;

    public void Add(StagedCable cable)
    {
        long key = numbers.Next();
        CableText text = cable.Record.Cable.Text;
        _cables.Add([
            key, cable.Id, text.Id ?? cable.Id, Instant(text.Created), Instant(cable.Record.Cable.Released), text.Origin ?? "",
            cable.Derived.Post, cable.Derived.Country, text.Classification, cable.Derived.Title, 1, _now, isInvented, false, key,
            CableParser.Version, cable.Derived.FieldHashes,
        ]);
        AddRevision(key, key, 1, cable);
        AddParts(key, cable.Derived);
    }

    public async Task ReviseAsync(ArchiveContext context, PlannedRevision planned, CancellationToken stop)
    {
        (CableRow held, StagedCable cable) = planned;
        CableText text = cable.Record.Cable.Text;
        held.Revision++;
        held.WrittenId = text.Id ?? cable.Id;
        held.Created = text.Created;
        held.Released = cable.Record.Cable.Released ?? held.Released;
        held.Origin = text.Origin ?? "";
        held.Classification = text.Classification;
        held.ImportedAt = now;
        held.Change = numbers.Next();
        held.Apply(cable.Derived);
        AddRevision(held.Change, held.Key, held.Revision, cable);
        await context.CableTags.Where(t => t.CableKey == held.Key).ExecuteDeleteAsync(stop);
        await context.CableReferences.Where(r => r.CableKey == held.Key).ExecuteDeleteAsync(stop);
        AddParts(held.Key, cable.Derived);
    }

    public async Task InsertAsync(IArchiveDatabase database, ArchiveContext context, CancellationToken stop)
    {
        await context.SaveChangesAsync(stop);
        if (_cables.Count > 0)
            await database.InsertAsync(context, "cables", [
                "key", "canonical_id", "written_id", "created", "released", "origin", "post", "country", "classification", "title",
                "revision", "imported_at", "is_invented", "is_erased", "change", "reader_version", "reading_print"], _cables, stop);
        if (_revisions.Count > 0)
            await database.InsertAsync(context, "revisions", [
                "cable_key", "number", "format", "raw", "length", "sha256", "text_sha256", "source", "position", "imported_at"],
                _revisions, stop);
        if (_tags.Count > 0) await database.InsertAsync(context, "cable_tags", ["cable_key", "tag"], _tags, stop);
        if (_references.Count > 0) await database.InsertAsync(context, "cable_references", ["cable_key", "cited_id"], _references, stop);
    }

    public void AddParts(long key, DerivedColumns derived)
    {
        foreach (string tag in derived.Tags) _tags.Add([key, tag]);
        foreach (string cited in derived.Cited) _references.Add([key, cited]);
    }

    private void AddRevision(long change, long key, int number, StagedCable cable)
    {
        _texts.Add((change, key, number, cable));
        _revisions.Add([
            key, number, (int)cable.Record.Format, cable.Packed, (long)cable.Record.Raw.Length, cable.Sha256, cable.TextSha256,
            cable.Record.Place.Source, cable.Record.Place.Position, _now,
        ]);
    }

    private static long? Instant(DateTime? instant) =>
        instant is { } known ? new DateTimeOffset(known, TimeSpan.Zero).ToUnixTimeMilliseconds() : null;
}
