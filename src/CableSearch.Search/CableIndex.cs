using CableSearch.Archive;
using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Documents;
using CableSearch.Search.Execution;
using CableSearch.Search.Following;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using CableSearch.Search.Snippets;
using CableSearch.Search.Suggesting;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging;

namespace CableSearch.Search;

/// <summary>
/// The door of this room: the index of an archive. Derived and disposable: it follows the archive's change sequence, proves itself when it is opened,
/// and is made anew beside the one in use when it must be. Safe to use from many threads.
/// </summary>
public sealed partial class CableIndex : IAsyncDisposable
{
    private readonly CableArchive _archive;
    private readonly IndexKeeper _keeper;
    private readonly Stems _stems;
    private readonly CountedEverything _everything = new();
    private readonly FacetColumns _columns = new();

    private CableIndex(CableArchive archive, IndexKeeper keeper, Stems stems) => (_archive, _keeper, _stems) = (archive, keeper, stems);

    /// <summary>Whose turn it is to search; every search begins at once unless this is set, which is done before the first.</summary>
    public ISearchTurns Turns { get; set; } = new UnlimitedTurns();

    /// <summary>How far the index is.</summary>
    public IndexStatus Status => _keeper.Status;

    /// <summary>
    /// Opens the newest commit that verifies, or an empty index that <see cref="FollowAsync"/> then fills. Never fails for what the folder
    /// contains, and changes nothing in it.
    /// While another process writes the index its newest commit is opened.
    /// </summary>
    public static async Task<CableIndex> OpenAsync(IndexSettings settings, CableArchive archive, TimeProvider clock, ILogger<CableIndex> log, CancellationToken stop)
    {
        Stems stems = new();
        return new(archive, await IndexKeeper.OpenAsync(settings, archive, stems, clock, log, stop), stems);
    }

    /// <summary>
    /// From now on <see cref="IndexStatus.IsBeingBuilt"/> until the index holds what the archive holds at the call. For who fills the
    /// archive between opening the index and following.
    /// </summary>
    public Task WantAllAsync(CancellationToken stop) => _keeper.WantAllAsync(stop);

    /// <summary>
    /// Follows the archive until stopped; looks for changes twice a second. Of several processes on the folder one writes the index, the
    /// others read its commits, and one of them goes on when it is gone.
    /// Errors of the archive or disk are logged and tried again.
    /// </summary>
    public Task FollowAsync(CancellationToken stop) => _keeper.FollowAsync(stop);

    /// <summary>
    /// Returns when the index holds all that the archive held at the call: leaves the indexing to a process that follows, and waits for its
    /// commit; indexes itself while there is none.
    /// </summary>
    public Task CatchUpAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => _keeper.CatchUpAsync(progress, stop);

    /// <summary>
    /// Builds a new generation beside the one in use, verifies it and swaps it in, here and in other processes on the folder.
    /// </summary>
    /// <exception cref="IOException">Another process is building one.</exception>
    /// <exception cref="InvalidDataException">The new generation does not verify or was not taken; the one in use goes on.</exception>
    public Task RebuildAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => _keeper.RebuildAsync(progress, stop);

    /// <summary>Which of the keys (canonical ids; <c>article:slug</c>) no searchable document has, in their order.</summary>
    public Task<IReadOnlyList<string>> MissingAsync(IAsyncEnumerable<string> keys, CancellationToken stop) => WithSearcherAsync(async (searcher, _) =>
    {
        List<string> missing = [];
        await foreach (string key in keys.WithCancellation(stop))
            if (LiveTerms.Count(searcher.IndexReader, IndexFields.Key, key) == 0) missing.Add(key);
        return (IReadOnlyList<string>)missing;
    });

    /// <summary>Answers a search. Bounded work for any request.</summary>
    public Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken stop)
    {
        // Before the searcher is taken: what was whole then has been searched whole.
        IndexStatus status = Status;
        return WithSearcherAsync((searcher, gone) => SearchAsync(searcher, request, status, gone, stop));
    }

    private async Task<SearchAnswer> SearchAsync(IndexSearcher searcher, SearchRequest request, IndexStatus status, CancellationToken gone, CancellationToken stop)
    {
        SearchRunner runner = new(searcher, request, _stems, gone);
        Counted counted = _everything.Of(runner, request, _columns);
        IReadOnlyList<Hit> hits = await new HitReader(_archive, new(runner.Read.Tree, _stems)).ReadAsync(searcher, runner.Page(counted.Matched, counted.Total), _ => [], stop);
        // What helps further has what the search left of its budget; what it then lacks is nothing to speak of.
        string[] limited = [.. runner.Budget.Notes];
        IReadOnlyList<Hit> near = await NearAsync(runner, counted, stop);
        SearchAdvice advice = Adviser.Of(runner, counted.Total);
        return new SearchAnswer
        {
            Request = request,
            Understood = runner.Read.Tree.ToString(),
            Notes = [.. request.ReadingNotes, .. runner.Read.Notes, .. status.IsBeingBuilt ? [] : advice.Remarks, .. limited, .. NotesOn(status)],
            CableId = runner.Named?.ToString(),
            IsCableHeld = runner.Named is { } named && runner.Terms.DocumentsWith(IndexFields.Key, named.ToString()) > 0,
            Total = counted.Total,
            Index = status,
            Sort = runner.Sort,
            Hits = counted.Total == 0 ? near : hits,
            Near = counted.Total == 0 ? [] : near,
            Facets = counted.Facets,
            Timeline = counted.Timeline,
            Advice = advice with { IsRelaxed = counted.Total == 0 && near.Count > 0 },
        };
    }

    private async Task<IReadOnlyList<Hit>> NearAsync(SearchRunner runner, Counted counted, CancellationToken stop)
    {
        SearchRequest request = runner.Request;
        if (request.Query.Length == 0 || request.Page > 1 || counted.Total > Nearest.MaxHits) return [];
        Nearest nearest = new(runner);
        IReadOnlyList<(int Doc, float Score)> page = nearest.Find(counted.Total == 0 ? request.Size : Math.Min(request.Size, Nearest.Beside), counted.Matched);
        return await new HitReader(_archive, new(nearest.Marked, _stems)).ReadAsync(runner.Searcher, page, nearest.MissingIn, stop);
    }

    /// <summary>How many documents match, and nothing else.</summary>
    public Task<int> CountAsync(SearchRequest request) => WithSearcherAsync((searcher, gone) => Task.FromResult(new SearchRunner(searcher, request, _stems, gone).Match().Cardinality));

    /// <summary>All values of one facet for a request, in the facet's order.</summary>
    public Task<IReadOnlyList<FacetValue>> FacetAsync(SearchRequest request, string field, CancellationToken stop) => WithSearcherAsync((searcher, gone) =>
    {
        SearchRunner runner = new(searcher, request, _stems, gone);
        return Task.FromResult(runner.Facet(field, runner.Match(), _columns));
    });

    /// <summary>Where the words of a query stand in a cable. Does not touch the index.</summary>
    public CableMarks MarksIn(Cable cable, string title, string query)
    {
        WordMatcher matcher = new(QueryReader.Read(query).Tree, _stems);
        int[] counts = new int[matcher.Terms.Count];
        IReadOnlyList<Mark> Find(string text, string place)
        {
            if (matcher.Find(text, place) is not { Count: > 0 } found) return [];
            IReadOnlyList<int> more = matcher.Count(text, place);
            for (int i = 0; i < counts.Length; i++) counts[i] += more[i];
            return found;
        }
        IReadOnlyList<Mark> ofTitle = Find(title, TextPlace.Subject);
        Dictionary<string, IReadOnlyList<Mark>> headings = new(StringComparer.Ordinal), marks = new(StringComparer.Ordinal);
        foreach (Paragraph paragraph in cable.Paragraphs)
        {
            if (paragraph.Heading is { } heading && Find(heading, TextPlace.Text) is { Count: > 0 } above) headings[paragraph.Anchor] = above;
            if (Find(paragraph.Text, HitReader.PlaceOf(paragraph)) is { Count: > 0 } found) marks[paragraph.Anchor] = found;
        }
        string[] facts = [.. CableFacts.Of(cable).Where(f => matcher.Find(f.Text, f.Field) is not []).Select(f => f.Text).Distinct(StringComparer.Ordinal)];
        if (facts is [] && ofTitle is [] && headings.Count == 0 && marks.Count == 0) facts = [.. CableFacts.FrontOf(cable).Where(f => matcher.Find(f.Text, f.Field) is not []).Select(f => f.Text).Distinct(StringComparer.Ordinal)];
        return new(ofTitle, headings, marks, [.. matcher.Terms.Zip(counts).DistinctBy(t => t.First)], facts);
    }

    /// <summary>The neighbours of a hit among the results of a request; null where the hit no longer stands at that place.</summary>
    /// <param name="request">The results; their page and size are not used.</param>
    /// <param name="place">The hit's place, from 1.</param>
    /// <param name="id">The hit's id.</param>
    public Task<Trail?> TrailAsync(SearchRequest request, int place, string id) => WithSearcherAsync((searcher, gone) =>
    {
        SearchRunner runner = new(searcher, request with { Page = 1, Size = 1 }, _stems, gone);
        FixedBitSet matched = runner.Match();
        int total = matched.Cardinality;
        if (place < 1 || place > total) return Task.FromResult<Trail?>(null);
        int first = Math.Max(1, place - 1);
        Hit[] hits = [.. runner.Take(matched, first - 1, Math.Min(total - first + 1, 3)).Select(p => HitReader.Row(searcher.Doc(p.Doc), p.Score))];
        Hit? At(int wanted) => wanted >= first && wanted - first < hits.Length ? hits[wanted - first] : null;
        return Task.FromResult(At(place)?.Id == id ? new Trail(place, total, At(place - 1), At(place + 1)) : null);
    });

    /// <summary>Words, posts, TAGS and ids that go on from what stands before the caret, the likeliest of each kind first.</summary>
    /// <param name="typed">The whole query as typed so far.</param>
    /// <param name="caret">Where the caret stands, UTF-16 units; beyond the text is its end.</param>
    public Task<Suggestions> SuggestAsync(string typed, int caret) =>
        WithSearcherAsync((searcher, gone) => Task.FromResult(new Suggester(new(searcher.IndexReader, new(searcher.IndexReader)),
            word => new SearchRunner(searcher, new() { Query = word }, _stems, gone).Match().Cardinality).At(typed, caret)));

    /// <summary>All keys of documents that match (canonical ids; <c>article:slug</c>), for comparisons with a truth, in order of documents.</summary>
    public async Task<IReadOnlyList<string>> AllMatchesAsync(SearchRequest request) => await WithSearcherAsync((searcher, gone) =>
    {
        FixedBitSet matched = new SearchRunner(searcher, request, _stems, gone).Match();
        List<string> keys = [];
        for (int doc = -1; doc + 1 < matched.Length && (doc = matched.NextSetBit(doc + 1)) >= 0;)
            keys.Add(searcher.Doc(doc, new HashSet<string> { IndexFields.Key }).Get(IndexFields.Key, System.Globalization.CultureInfo.InvariantCulture));
        return Task.FromResult<IReadOnlyList<string>>(keys);
    });

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _keeper.DisposeAsync();

    private static IEnumerable<string> NotesOn(IndexStatus status)
    {
        if (status.Progress is { } progress) yield return progress;
        else if (!status.IsComplete) yield return $"The index is catching up with the archive: {status.Documents:N0} documents are searchable so far (change {status.Change:N0} of {status.ArchiveChange:N0}).";
        if (status.Remark is { } remark) yield return remark;
    }

    private async Task<T> WithSearcherAsync<T>(Func<IndexSearcher, CancellationToken, Task<T>> search)
    {
        using ISearchTurn turn = await Turns.TakeAsync();
        using SearcherLease lease = SearcherLease.Take(_keeper);
        return await search(lease.Searcher, turn.Gone);
    }
}
