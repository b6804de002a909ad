using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Cables;

/// <summary>
/// Finds cables that are similar to a given cable: they share rare words, references or TAGS (subject codes) with it. If other searches
/// keep the index busy, no similar cables are looked for, and the page is shown without them.
/// </summary>
internal sealed class SimilarCables(CableArchive archive, CableIndex index, TimeProvider clock)
{
    private const int Shown = 5;

    // Largest number of cables that are found by shared words. Shared references and TAGS then change the order of these cables.
    private const int Candidates = 20;

    // The score of a cable is a sum. Shared words add 0 to 1, and each shared reference adds PerReference. If both cables have the same
    // TAGS, AllTags is added. If they share only some TAGS, a part of AllTags is added.
    private const double PerReference = 0.4;
    private const double AllTags = 0.4;

    private static readonly TimeSpan MaxWait = TimeSpan.FromMilliseconds(150);

    /// <summary>
    /// The most similar cables, at most five, the most similar first. Cables that the page lists already are left out. Null if the index is
    /// busy or not complete yet.
    /// </summary>
    /// <param name="cable">The cable.</param>
    /// <param name="id">Canonical id of the cable.</param>
    /// <param name="listed">Ids of cables that the page lists already.</param>
    /// <param name="stop">Ends the search.</param>
    public async Task<IReadOnlyList<SimilarCable>?> FindAsync(Cable cable, string id, IReadOnlySet<string> listed, CancellationToken stop)
    {
        if (await WordsAsync(stop) is not { } words) return null;
        IReadOnlyList<RankedCable> ranked;
        IReadOnlyList<(RareWord Word, IReadOnlySet<string> Having)> shared;
        using (words)
        {
            IReadOnlyList<RareWord> rare = RareWord.Of(cable, words);
            WantedWord[] wanted = [.. rare.Select(w => new WantedWord([w.Folded], w.Boost) { IsExact = true })];
            ranked = [.. words.Rank(wanted, Candidates + 1)
                .Where(r => r.Id != id && !listed.Contains(r.Id))];
            shared = [.. rare.Select((w, i) => (w, words.Having(wanted[i], ranked)))];
        }
        if (ranked is []) return [];
        IReadOnlyList<CableRelations> relations = await archive.Cables.RelationsAsync([.. ranked.Select(r => r.Id)], stop);
        Dictionary<string, double> scores = ranked.ToDictionary(r => r.Id, r => r.Score / ranked[0].Score, StringComparer.Ordinal);
        HashSet<string> tags = [.. cable.Tags.Select(t => t.Code ?? t.Value)];
        HashSet<string> cited = [.. cable.References.Where(r => r.Kind == ReferenceKind.Cable).Select(r => r.Value)];
        return [.. relations
            .OrderByDescending(r =>
                scores[r.Heading.Id] + (PerReference * r.Cited.Count(cited.Contains)) + (AllTags * Overlap(tags, r.Tags)))
            .Select(r => (r.Heading, Reason: SimilarityReason.Of(
                r.Cited.Count(cited.Contains), [.. r.Tags.Where(tags.Contains)],
                [.. shared.Where(w => w.Having.Contains(r.Heading.Id)).Select(w => w.Word)])))
            .Where(r => r.Reason is not null)
            // Moves the cables with a weak reason behind all others. OrderBy is stable: among the cables with a weak reason, and among the
            // others, the most similar cable still comes first.
            .OrderBy(r => r.Reason!.IsWeak)
            .Take(Shown)
            .Select(r => new SimilarCable(r.Heading, r.Reason!.Text))];
    }

    // Waits until no other search keeps the index busy, then returns the words of the index. Null if the wait would be longer than MaxWait,
    // or if the index is not complete yet.
    private async Task<IndexedWords?> WordsAsync(CancellationToken stop)
    {
        if (!index.Status.IsThere || index.Status.IsBeingBuilt) return null;
        using CancellationTokenSource late = new(MaxWait, clock);
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stop);
        try
        {
            return await index.WordsAsync(over.Token);
        }
        catch (Exception e) when (e is SearchBusyException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return null;
        }
    }

    private static double Overlap(HashSet<string> tags, IReadOnlyList<string> others) =>
        tags.Count == 0 || others.Count == 0 ? 0 : (double)others.Count(tags.Contains) / tags.Union(others).Count();
}
