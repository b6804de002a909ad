using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Following;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Search.Snippets;

/// <summary>
/// Reads the texts of hits. Recently read texts come from a cache, but only if the index has all changes of the archive. If changes are
/// missing from the index, a cable may have been withdrawn or revised, so every text is read from the archive.
/// </summary>
internal sealed class HitTexts(CableArchive archive)
{
    // Largest total length of the texts in the cache, in UTF-16 units. This is enough for a few thousand cables.
    private const long MaxUnits = 24 * 1024 * 1024;

    private readonly RecentlyUsed<(string Kind, string Id, long Change), HitText> _kept = new(MaxUnits);

    /// <summary>
    /// The texts of hits, in the same order. Null for a hit that was withdrawn or removed since it was indexed, or whose stored text is
    /// damaged.
    /// </summary>
    /// <param name="lease">The state of the index that the hits are from.</param>
    /// <param name="isCurrent">Whether that state has all changes of the archive, see <see cref="IsCurrentAsync"/>.</param>
    /// <param name="documents">The document numbers of the hits.</param>
    /// <param name="rows">The hits.</param>
    /// <param name="stop">Cancels reading texts.</param>
    public async Task<IReadOnlyList<HitText?>> LoadAsync(
        SearcherLease lease, bool isCurrent, IReadOnlyList<int> documents, IReadOnlyList<Hit> rows, CancellationToken stop)
    {
        HitText?[] texts = new HitText?[rows.Count];
        if (rows is []) return texts;
        long[] changes = ChangesOf(lease.Searcher.IndexReader, documents);
        for (int i = 0; isCurrent && i < texts.Length; i++) _kept.TryGet((rows[i].Kind, rows[i].Id, changes[i]), out texts[i]);

        int[] missing = [.. Enumerable.Range(0, texts.Length).Where(i => texts[i] is null)];
        string[] ids = [.. missing.Where(i => rows[i].Kind == "cable").Select(i => rows[i].Id)];
        string[] slugs = [.. missing.Where(i => rows[i].Kind != "cable").Select(i => rows[i].Id)];
        IReadOnlyDictionary<string, CableText> cables = ids is []
            ? new Dictionary<string, CableText>()
            : await archive.Cables.TextsAsync(ids, stop);
        Dictionary<string, Article> articles = slugs is []
            ? []
            : (await archive.Articles.FindManyAsync(slugs, stop)).ToDictionary(a => a.Slug, StringComparer.Ordinal);
        foreach (int i in missing)
        {
            string id = rows[i].Id;
            if (rows[i].Kind != "cable") texts[i] = articles.TryGetValue(id, out Article? article) ? HitText.Of(article) : null;
            else if (cables.TryGetValue(id, out CableText? text)) texts[i] = HitText.Of(CableParser.Parse(text));
            if (isCurrent && texts[i] is { } read) _kept.Set((rows[i].Kind, id, changes[i]), read, read.Length);
        }
        return texts;
    }

    /// <summary>The given hits, without cables that were withdrawn or removed since they were indexed.</summary>
    public async Task<IReadOnlyList<Hit>> ShownAsync(bool isCurrent, IReadOnlyList<Hit> rows, CancellationToken stop)
    {
        string[] ids = [.. rows.Where(r => r.Kind == "cable").Select(r => r.Id)];
        if (ids is [] || isCurrent) return rows;
        HashSet<string> shown = [.. (await archive.Cables.HeadingsAsync(ids, stop)).Select(h => h.Id)];
        return [.. rows.Where(r => r.Kind != "cable" || shown.Contains(r.Id))];
    }

    /// <summary>Whether a state of the index has all changes that the archive has now.</summary>
    public async Task<bool> IsCurrentAsync(SearcherLease lease, CancellationToken stop)
    {
        ArchiveState state = await archive.StateAsync(stop);
        return state.LastChange == lease.Change && state.Identity == lease.Archive;
    }

    private static long[] ChangesOf(IndexReader reader, IReadOnlyList<int> documents)
    {
        long[] changes = new long[documents.Count];
        for (int i = 0; i < changes.Length; i++)
        {
            AtomicReaderContext leaf = reader.Leaves[ReaderUtil.SubIndex(documents[i], reader.Leaves)];
            changes[i] = leaf.AtomicReader.GetNumericDocValues(IndexFields.Change)?.Get(documents[i] - leaf.DocBase) ?? 0;
        }
        return changes;
    }
}
