using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Cables;

/// <summary>
/// Finds cables that share rare words, references and TAGS with one. They are an extra: if searches of others keep the index busy, the
/// page is shown without them.
/// </summary>
internal sealed class SimilarCables(CableArchive archive, CableIndex index, TimeProvider clock)
{
    private const int Shown = 5;

    // Ranked by words alone; references and TAGS then order them.
    private const int Candidates = 20;

    // In a reason, so that it fits in a line.
    private const int MaxNamed = 3;

    // Beside the words, whose best score counts 1.
    private const double PerReference = 0.4;
    private const double AllTags = 0.4;

    private static readonly TimeSpan MaxWait = TimeSpan.FromMilliseconds(150);

    /// <summary>The most similar cables, at most five; those that the page lists as references are left out.</summary>
    /// <param name="cable">The cable.</param>
    /// <param name="id">Its canonical id.</param>
    /// <param name="listed">Ids of cables that the page lists already.</param>
    /// <param name="stop">Ends the search.</param>
    public async Task<IReadOnlyList<SimilarCable>> FindAsync(Cable cable, string id, IReadOnlySet<string> listed, CancellationToken stop)
    {
        if (await WordsAsync() is not { } words) return [];
        IReadOnlyList<RareWord> rare;
        IReadOnlyList<RankedCable> ranked;
        using (words)
        {
            rare = RareWord.Of(cable, words);
            ranked = [.. words.Rank([.. rare.Select(w => new WantedWord([w.Stem], w.Boost))], Candidates + 1).Where(r => r.Id != id)];
        }
        if (ranked is []) return [];
        IReadOnlyList<CableRelations> relations = await archive.Cables.RelationsAsync([.. ranked.Select(r => r.Id)], stop);
        Dictionary<string, double> scores = ranked.ToDictionary(r => r.Id, r => r.Score / ranked[0].Score, StringComparer.Ordinal);
        HashSet<string> tags = [.. cable.Tags.Select(t => t.Value)];
        HashSet<string> cited = [.. cable.References.Where(r => r.Kind == ReferenceKind.Cable).Select(r => r.Value)];
        CableRelations[] best = [.. relations.Where(r => !listed.Contains(r.Heading.Id))
            .OrderByDescending(r =>
                scores[r.Heading.Id] + (PerReference * r.Cited.Count(cited.Contains)) + (AllTags * Overlap(tags, r.Tags)))
            .Take(Shown)];
        IReadOnlyDictionary<string, CableText> texts = await archive.Cables.TextsAsync([.. best.Select(r => r.Heading.Id)], stop);
        return [.. best.Select(r => new SimilarCable(r.Heading, Reason(r, tags, cited, rare, texts.GetValueOrDefault(r.Heading.Id))))];
    }

    // Null if the turn of a search does not come at once, or the index cannot say yet what it has.
    private async Task<IndexedWords?> WordsAsync()
    {
        if (!index.Status.IsThere || index.Status.IsBeingBuilt) return null;
        Task<IndexedWords> taken = index.WordsAsync();
        try
        {
            return await taken.WaitAsync(MaxWait, clock);
        }
        catch (Exception e) when (e is TimeoutException or SearchBusyException)
        {
            _ = taken.ContinueWith(
                late => late.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion,
                TaskScheduler.Default);
            return null;
        }
    }

    private static double Overlap(HashSet<string> tags, IReadOnlyList<string> others) =>
        tags.Count == 0 || others.Count == 0 ? 0 : (double)others.Count(tags.Contains) / tags.Union(others).Count();

    private static string Reason(
        CableRelations other, HashSet<string> tags, HashSet<string> cited, IReadOnlyList<RareWord> rare, CableText? text)
    {
        string whole = text?.Body ?? text?.Text ?? "";
        int references = other.Cited.Count(cited.Contains);
        string[] words = [.. rare.Select(w => w.Written).Where(w => whole.Contains(w, StringComparison.OrdinalIgnoreCase)).Take(MaxNamed)];
        string[] shared = [.. other.Tags.Where(tags.Contains).Take(MaxNamed)];
        return "shares " + string.Join(", ", [
            .. references > 0 ? [CountFormat.Of(references, "reference", "references")] : Array.Empty<string>(), .. words, .. shared,
        ]);
    }
}
