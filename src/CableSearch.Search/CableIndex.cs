using System.Globalization;
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
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging;

namespace CableSearch.Search;

/// <summary>
/// The public entry point of this project: the search index of an archive. All its contents come from the archive, so it can be deleted and
/// built again at any time. It follows the archive's changes. It is verified before this process writes to it. It can be rebuilt while it
/// is in use. Safe to use from many threads.
/// </summary>
public sealed partial class CableIndex : IAsyncDisposable
{
    private readonly CableArchive _archive;
    private readonly IndexKeeper _keeper;
    private readonly Stems _stems;
    private readonly FacetColumns _columns = new();
    private readonly HitTexts _texts;
    private readonly KnownWords _words = new();
    private readonly KnownTerms _terms = new();
    private readonly HitRows _rows = new();
    private readonly IndexedStories _stories;
    private readonly SearchAnswerer _answers;

    private CableIndex(CableArchive archive, IndexKeeper keeper, Stems stems, TimeProvider clock)
    {
        (_archive, _keeper, _stems) = (archive, keeper, stems);
        _texts = new(archive);
        _stories = new(archive, _terms, clock);
        _answers = new(_rows, _texts, stems, _terms, _columns, _stories);
    }

    /// <summary>Decides when a search may begin. By default every search begins at once. Set this before the first search.</summary>
    public ISearchTurns Turns { get; set; } = new UnlimitedTurns();

    /// <summary>How much of the archive is searchable.</summary>
    public IndexStatus Status => _keeper.Status;

    /// <summary>
    /// Opens the newest commit (saved state of the index) whose files exist and have the right lengths. If there is none, opens an empty
    /// index, which <see cref="FollowAsync"/> then fills. Opening never fails because of what the folder contains, and changes nothing in
    /// it. Checksums are compared later: when this process begins to write the index, or by <see cref="VerifyAsync"/>. While another
    /// process writes the index, the newest commit of that process is opened.
    /// </summary>
    public static async Task<CableIndex> OpenAsync(
        IndexSettings settings, CableArchive archive, TimeProvider clock, ILogger<CableIndex> log, CancellationToken stop) =>
        new(archive, await IndexKeeper.OpenAsync(settings, archive, clock, log, stop), new(), clock);

    /// <summary>
    /// Verifies the open index by reading all its files. Does nothing while another process writes the index. If the index is damaged,
    /// <see cref="Status"/> tells this, and the damaged commit (saved state of the index) is no longer searched.
    /// </summary>
    public Task VerifyAsync(CancellationToken stop) => _keeper.VerifyAsync(stop);

    /// <summary>
    /// Makes <see cref="IndexStatus.IsBeingBuilt"/> true until the index contains everything that the archive has now. Call this if you add
    /// documents to the archive after opening the index and before calling <see cref="FollowAsync"/>.
    /// </summary>
    public Task WantAllAsync(CancellationToken stop) => _keeper.WantAllAsync(stop);

    /// <summary>
    /// Waits until the index lacks something that the archive has. Returns earlier if <paramref name="longest"/> has passed, if the archive
    /// can't be read, or if <paramref name="stop"/> is cancelled. While this process waits, it does not write the index, so another process
    /// may. A site that starts calls this method before <see cref="FollowAsync"/>. That method first verifies the whole index, and would
    /// slow down the start of the site.
    /// </summary>
    public Task AwaitChangeAsync(TimeSpan longest, CancellationToken stop) => _keeper.AwaitChangeAsync(longest, stop);

    /// <summary>
    /// Indexes new changes of the archive until stopped; looks for changes twice a second. If several processes use one index folder, one
    /// of them writes the index. The others open the commits (saved states) that the writer makes. If the writer ends, another process
    /// takes over. An error of the archive or the disk is logged, and the next look tries again.
    /// </summary>
    public Task FollowAsync(CancellationToken stop) => _keeper.FollowAsync(stop);

    /// <summary>
    /// Returns when the index contains everything that the archive has at the time of this call. If another process writes the index, this
    /// method waits for that process to commit the changes. If not, this method indexes the changes itself.
    /// </summary>
    public Task CatchUpAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => _keeper.CatchUpAsync(progress, stop);

    /// <summary>
    /// Indexes while other work, such as an import, fills the archive. When that work has ended, even by failing, the rest of the archive's
    /// changes is indexed. Then this method returns.
    /// </summary>
    public Task CatchUpAsync(Task filling, IProgress<IndexStatus>? progress, CancellationToken stop) =>
        _keeper.CatchUpAsync(filling, progress, stop);

    /// <summary>
    /// Builds a new generation (complete copy of the index) while the current one is used, and verifies it. Then all processes that use the
    /// folder change to the new generation.
    /// </summary>
    /// <exception cref="IOException">Another process is already building a generation.</exception>
    /// <exception cref="InvalidDataException">
    /// The new generation did not pass verification, or the writing process did not change to it. The current generation stays in use.
    /// </exception>
    public Task RebuildAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => _keeper.RebuildAsync(progress, stop);

    /// <summary>
    /// Returns the keys that no searchable document has, in the given order. A key is the canonical id of a cable, or <c>article:</c> and
    /// the slug of an article.
    /// </summary>
    public Task<IReadOnlyList<string>> MissingAsync(IAsyncEnumerable<string> keys, CancellationToken stop) =>
        WithSearcherAsync(async (searcher, _) =>
    {
        List<string> missing = [];
        await foreach (string key in keys.WithCancellation(stop))
            if (LiveDocumentFrequency.Count(searcher.IndexReader, IndexFields.Key, key) == 0) missing.Add(key);
        return (IReadOnlyList<string>)missing;
    });

    /// <summary>Answers a search.</summary>
    public Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken stop)
    {
        // The status is read before the searcher is acquired. So if the status says that the index is complete, the search covers
        // everything.
        IndexStatus status = Status;
        return WithLeaseAsync((lease, gone) => _answers.AnswerAsync(lease, request, status, gone, stop));
    }

    /// <summary>
    /// Gives access to the words of the index in its present state, for comparing texts with cables. Only a few searches may run at once.
    /// This call counts as a running search until its result is disposed, and may have to wait for others.
    /// </summary>
    /// <param name="stop">Ends the waiting. It has no effect after that.</param>
    /// <exception cref="SearchBusyException">Too many searches are waiting, or this call has waited too long.</exception>
    public async Task<IndexedWords> WordsAsync(CancellationToken stop)
    {
        ISearchTurn turn = await Turns.TakeAsync(stop);
        try
        {
            IndexStatus status = Status;
            return new(turn, SearcherLease.Take(_keeper), _stems, _terms, status);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>The number of documents that match a request.</summary>
    public Task<int> CountAsync(SearchRequest request) =>
        WithSearcherAsync((searcher, gone) => Task.FromResult(Begin(searcher, request, gone).Match().Cardinality));

    /// <summary>
    /// All values of one facet for a request, with the number of hits of each. For their order see <see cref="SearchAnswer.Facets"/>.
    /// </summary>
    public Task<IReadOnlyList<FacetValue>> FacetAsync(SearchRequest request, string field, CancellationToken stop) =>
        WithSearcherAsync((searcher, gone) =>
        {
            SearchExecution search = Begin(searcher, request, gone);
            return Task.FromResult(search.Facet(field, search.Match(), _columns));
        });

    /// <summary>Finds the words of a query in a cable. Does not read the index.</summary>
    public CableHighlights HighlightsIn(Cable cable, string title, string query) =>
        new CableHighlighter(QueryParser.Parse(query).Tree, _stems).Find(cable, title);

    /// <summary>The hits before and after a hit in the results of a request. Null if the hit is no longer at the given place.</summary>
    /// <param name="request">The request; its page and size are not used.</param>
    /// <param name="place">Number of the hit in the results, from 1.</param>
    /// <param name="id">Id of the hit, as <see cref="Hit.Id"/>.</param>
    public Task<HitNeighbours?> NeighboursAsync(SearchRequest request, int place, string id) => WithSearcherAsync((searcher, gone) =>
    {
        SearchExecution search = Begin(searcher, request with { Page = 1, Size = 1 }, gone);
        FixedBitSet matched = search.Match();
        int total = matched.Cardinality;
        if (place < 1 || place > Math.Min(total, SearchRequest.MaxPlace)) return Task.FromResult<HitNeighbours?>(null);
        int first = Math.Max(1, place - 1);
        IReadOnlyList<(int Doc, float Score)> around = search.Take(matched, first - 1, Math.Min(total - first + 1, 3));
        Hit[] hits = [.. around.Select(p => _rows.Of(searcher, p.Doc, p.Score))];
        Hit? At(int wanted) => hits.ElementAtOrDefault(wanted - first);
        return Task.FromResult(At(place)?.Id == id ? new HitNeighbours(place, total, At(place - 1), At(place + 1)) : null);
    });

    /// <summary>
    /// Completions for the text before the caret: words, posts, countries and TAGS (subject codes), or ids of cables. Of each kind except
    /// ids, the most frequent come first.
    /// </summary>
    /// <param name="typed">The whole query as typed so far.</param>
    /// <param name="caret">Position of the caret, in UTF-16 units. A position after the end of the query means its end.</param>
    public Task<Completions> CompleteAsync(string typed, int caret) => WithSearcherAsync((searcher, gone) =>
    {
        TermDictionary terms = new(new(searcher.IndexReader, _terms), WorkBudget.For(searcher.IndexReader, gone: gone));
        int Count(string query) => Begin(searcher, new() { Query = query }, gone).Match().Cardinality;
        IReadOnlyList<string> Begun(string letters) => terms.Commonest(IndexFields.Text, letters, QueryCompleter.MaxWords);
        IndexReader reader = searcher.IndexReader;
        return Task.FromResult(new QueryCompleter(
            terms, query => _words.Count(reader, query, Count), letters => _words.Begun(reader, letters, Begun)).At(typed, caret));
    });

    /// <summary>
    /// The keys of all documents that match, unsorted. Tests compare these keys with the expected ones. A key is the canonical id of a
    /// cable, or <c>article:</c> and the slug of an article.
    /// </summary>
    public async Task<IReadOnlyList<string>> AllMatchesAsync(SearchRequest request) => await WithSearcherAsync((searcher, gone) =>
    {
        HashSet<string> fields = [IndexFields.Key];
        FixedBitSet matched = Begin(searcher, request, gone).Match();
        List<string> keys = [];
        for (int doc = -1; doc + 1 < matched.Length && (doc = matched.NextSetBit(doc + 1)) >= 0;)
            keys.Add(searcher.Doc(doc, fields).Get(IndexFields.Key, CultureInfo.InvariantCulture));
        return Task.FromResult<IReadOnlyList<string>>(keys);
    });

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _keeper.DisposeAsync();

    private SearchExecution Begin(IndexSearcher searcher, SearchRequest request, CancellationToken gone) =>
        new(searcher, SearchPlanner.Plan(request, searcher.IndexReader, _stems, _terms, gone), _stories.Of(searcher.IndexReader), gone);

    private Task<T> WithSearcherAsync<T>(Func<IndexSearcher, CancellationToken, Task<T>> search) =>
        WithLeaseAsync((lease, gone) => search(lease.Searcher, gone));

    private async Task<T> WithLeaseAsync<T>(Func<SearcherLease, CancellationToken, Task<T>> search)
    {
        using ISearchTurn turn = await Turns.TakeAsync(CancellationToken.None);
        using SearcherLease lease = SearcherLease.Take(_keeper);
        await _stories.LoadAsync(lease.Searcher.IndexReader, turn.Gone);
        return await search(lease, turn.Gone);
    }
}
