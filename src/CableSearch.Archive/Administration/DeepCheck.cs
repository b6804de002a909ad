using System.Runtime.CompilerServices;
using CableSearch.Archive.Articles;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Cables;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Administration;

/// <summary>
/// Compares all stored bytes with the SHA-256 that they had when they were imported. Parses each text again and compares the result with
/// the columns of the database. Writes nothing.
/// </summary>
/// <param name="database">The archive's database.</param>
/// <param name="articleReader">The parser for articles; null if the columns of articles are not compared.</param>
internal sealed class DeepCheck(IArchiveDatabase database, StoredArticleParser? articleReader)
{
    // Number of cables that are read at once, with all their revisions.
    private const int ChunkSize = 200;

    // Number of articles that are read at once.
    private const int ArticleChunkSize = 50;

    /// <summary>Finds all faults. Returns a sentence for each.</summary>
    public async IAsyncEnumerable<string> FindAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using ArchiveContext context = database.NewContext();
        foreach (string sentence in await database.IntegrityAsync(context, stop)) yield return sentence;
        for (long after = 0; ;)
        {
            List<CableRow> cables = await context.Cables.AsNoTracking().Where(c => c.Key > after && !c.IsErased).OrderBy(c => c.Key)
                .Take(ChunkSize).ToListAsync(stop);
            if (cables is []) break;
            after = cables[^1].Key;
            foreach (string sentence in await OfCablesAsync(context, cables, stop)) yield return sentence;
        }
        var articles = context.ArticleRevisions.Join(context.Articles, r => r.ArticleKey, a => a.Key, (r, a) => new { a.Slug, Row = r });
        await foreach (var article in articles.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!Packing.TryUnpack(article.Row.Raw, article.Row.Length, article.Row.Sha256, out _, out string? damage))
                yield return $"Revision {article.Row.Number} of the article {article.Slug} (from {article.Row.Source}) is damaged. "
                    + $"{damage} Restore a backup.";
        }
        await foreach (string sentence in OfArticlesAsync(context, stop)) yield return sentence;
        await foreach (RejectedRecordRow row in context.RejectedRecords.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!Packing.TryUnpack(row.Raw, row.Length, row.Sha256, out _, out string? damage))
                yield return $"The rejected record from {row.Source} at byte {row.Position} is damaged. {damage} Restore a backup.";
        }
    }

    // Reports articles whose columns differ from a new parse of their bytes. Damaged bytes are left out: FindAsync has already reported
    // them.
    private async IAsyncEnumerable<string> OfArticlesAsync(ArchiveContext context, [EnumeratorCancellation] CancellationToken stop)
    {
        if (articleReader is null) yield break;
        for (long after = 0; ;)
        {
            List<ArticleRow> articles = await context.Articles.AsNoTracking()
                .Where(a => a.Key > after && a.ParserVersion == articleReader.Version)
                .OrderBy(a => a.Key).Take(ArticleChunkSize).ToListAsync(stop);
            if (articles is []) yield break;
            after = articles[^1].Key;
            IReadOnlyDictionary<long, ArticleComparison> kept = await ArticleComparer.ReadAsync(context, articles, articleReader, stop);
            foreach (ArticleRow article in articles)
                if (kept[article.Key].Differences is { Count: > 0 } differences)
                    yield return $"What is derived from the text of the article {article.Slug} differs from its text: "
                        + $"{string.Join(", ", differences)}. “reparse --all” derives it again.";
        }
    }

    private static async Task<IReadOnlyList<string>> OfCablesAsync(ArchiveContext context, List<CableRow> cables, CancellationToken stop)
    {
        long[] keys = [.. cables.Select(c => c.Key)];
        ILookup<long, RevisionRow> revisions = (await context.Revisions.AsNoTracking().Where(r => keys.Contains(r.CableKey))
            .ToListAsync(stop)).ToLookup(r => r.CableKey);
        ILookup<long, string> tags = (await context.CableTags.AsNoTracking().Where(t => keys.Contains(t.CableKey)).ToListAsync(stop))
            .ToLookup(t => t.CableKey, t => t.Tag);
        ILookup<long, string> cited = (await context.CableReferences.AsNoTracking().Where(r => keys.Contains(r.CableKey)).ToListAsync(stop))
            .ToLookup(r => r.CableKey, r => r.CitedId);
        return [.. cables.AsParallel().AsOrdered().WithCancellation(stop)
            .SelectMany(c => OfCable(c, revisions[c.Key], tags[c.Key], cited[c.Key]))];
    }

    private static IEnumerable<string> OfCable(CableRow cable, IEnumerable<RevisionRow> revisions, IEnumerable<string> tags,
        IEnumerable<string> cited)
    {
        bool hasNewest = false;
        foreach (RevisionRow row in revisions.OrderBy(r => r.Number))
        {
            StoredText stored = CableLookup.ReadText(row.Format, row.Raw, row.Length, row.Sha256);
            hasNewest |= row.Number == cable.Revision;
            if (stored is DamagedText damaged)
                yield return $"Revision {row.Number} of {cable.CanonicalId} (from {row.Source}) is damaged. {damaged.Reason} Import "
                    + "its source again, or restore a backup.";
            // Columns are compared only if this version of the parser filled them. An older parser may have given other values without any
            // damage. The command doctor reports the cables of older parsers separately.
            if (stored is ReadableText readable && row.Number == cable.Revision && cable.ParserVersion == CableParser.Version
                && Differences(cable, DerivedColumns.From(cable.CanonicalId, readable.Text), tags, cited) is { Length: > 0 } different)
                yield return $"What is derived from the text of {cable.CanonicalId} differs from its text: {different}. “reparse "
                    + "--all” derives it again.";
        }
        if (!hasNewest)
            yield return $"Revision {cable.Revision} of {cable.CanonicalId} is missing. Import its source again, or restore a backup.";
    }

    private static string Differences(CableRow cable, DerivedColumns derived, IEnumerable<string> tags, IEnumerable<string> cited) =>
        string.Join(", ", new (string Name, bool Differs)[]
    {
        ("title", cable.Title != derived.Title),
        ("post", cable.Post != derived.Post),
        ("country", cable.Country != derived.Country),
        ("TAGS", !derived.Tags.ToHashSet(StringComparer.Ordinal).SetEquals(tags)),
        ("references", !derived.Cited.ToHashSet(StringComparer.Ordinal).SetEquals(cited)),
        ("hashes of the fields", cable.FieldHashes is not { } hashes || !hashes.AsSpan().SequenceEqual(derived.FieldHashes)),
    }.Where(d => d.Differs).Select(d => d.Name));
}
