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
/// The door of this room: the search index of an archive. It is derived and disposable: it follows the archive's change sequence, is
/// verified when it is opened, and is rebuilt beside the one in use when necessary. Safe to use from many threads.
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
    private readonly SearchAnswerer _answers;

    private CableIndex(CableArchive archive, IndexKeeper keeper, Stems stems)
    {
        (_archive, _keeper, _stems) = (archive, keeper, stems);
        _texts = new(archive);
        _answers = new(_rows, _texts, stems, _terms, _columns);
    }

    /// <summary>
    /// Decides when a search may begin. Every search begins at once unless this is set, which must be done before the first search.
    /// </summary>
    public ISearchTurns Turns { get; set; } = new UnlimitedTurns();

    /// <summary>How far the index is.</summary>
    public IndexStatus Status => _keeper.Status;

    /// <summary>
    /// Opens the newest commit whose files have their lengths, or an empty index that <see cref="FollowAsync"/> then fills. Never fails for
    /// what the folder contains, and changes nothing in it. The checksums are compared when this process begins to write the index, or by
    /// <see cref="VerifyAsync"/>. While another process writes the index its newest commit is opened.
    /// </summary>
    public static async Task<CableIndex> OpenAsync(
        IndexSettings settings, CableArchive archive, TimeProvider clock, ILogger<CableIndex> log, CancellationToken stop) =>
        new(archive, await IndexKeeper.OpenAsync(settings, archive, clock, log, stop), new());

    /// <summary>
    /// Reads all of the index that was opened, unless another process writes it. What does not verify is named by the status and no longer
    /// searched.
    /// </summary>
    public Task VerifyAsync(CancellationToken stop) => _keeper.VerifyAsync(stop);

    /// <summary>
    /// From now on <see cref="IndexStatus.IsBeingBuilt"/> is true until the index holds what the archive holds at the call. For callers
    /// that fill the archive between opening the index and following.
    /// </summary>
    public Task WantAllAsync(CancellationToken stop) => _keeper.WantAllAsync(stop);

    /// <summary>
    /// Follows the archive until stopped; looks for changes twice a second. Of several processes on the folder one writes the index and the
    /// others read its commits. If the writer ends, one of the others takes over. Errors of the archive or disk are logged and tried again.
    /// </summary>
    public Task FollowAsync(CancellationToken stop) => _keeper.FollowAsync(stop);

    /// <summary>
    /// Returns when the index holds all that the archive held at the call. If another process writes the index, this waits for its commit.
    /// Otherwise it does the indexing itself.
    /// </summary>
    public Task CatchUpAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => _keeper.CatchUpAsync(progress, stop);

    /// <summary>
    /// The same beside work that fills the archive, such as an import: indexes as it goes, and returns when the index holds all that the
    /// archive held when the work ended, however it ended.
    /// </summary>
    public Task CatchUpAsync(Task filling, IProgress<IndexStatus>? progress, CancellationToken stop) =>
        _keeper.CatchUpAsync(filling, progress, stop);

    /// <summary>
    /// Builds a new generation beside the one in use, verifies it and swaps it in, here and in other processes on the folder.
    /// </summary>
    /// <exception cref="IOException">Another process is building one.</exception>
    /// <exception cref="InvalidDataException">The new generation does not verify or was not taken; the one in use goes on.</exception>
    public Task RebuildAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => _keeper.RebuildAsync(progress, stop);

    /// <summary>The keys (canonical ids; <c>article:slug</c>) that no searchable document has, in the order given.</summary>
    public Task<IReadOnlyList<string>> MissingAsync(IAsyncEnumerable<string> keys, CancellationToken stop) =>
        WithSearcherAsync(async (searcher, _) =>
    {
        List<string> missing = [];
        await foreach (string key in keys.WithCancellation(stop))
            if (LiveDocumentFrequency.Count(searcher.IndexReader, IndexFields.Key, key) == 0) missing.Add(key);
        return (IReadOnlyList<string>)missing;
    });

    /// <summary>Answers a search. Bounded work for any request.</summary>
    public Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken stop)
    {
        // Read before the searcher is taken: an index that is complete now has been searched completely.
        IndexStatus status = Status;
        return WithLeaseAsync((lease, gone) => _answers.AnswerAsync(lease, request, status, gone, stop));
    }

    /// <summary>
    /// The words of the index as it is now, for comparing texts with cables. It takes the turn of a search, which ends when it is disposed.
    /// </summary>
    public async Task<IndexedWords> WordsAsync()
    {
        ISearchTurn turn = await Turns.TakeAsync();
        IndexStatus status = Status;
        return new(turn, SearcherLease.Take(_keeper), _stems, _terms, status);
    }

    /// <summary>How many documents match, and nothing else.</summary>
    public Task<int> CountAsync(SearchRequest request) =>
        WithSearcherAsync((searcher, gone) => Task.FromResult(Begin(searcher, request, gone).Match().Cardinality));

    /// <summary>All values of one facet for a request, in the facet's order.</summary>
    public Task<IReadOnlyList<FacetValue>> FacetAsync(SearchRequest request, string field, CancellationToken stop) =>
        WithSearcherAsync((searcher, gone) =>
        {
            SearchExecution search = Begin(searcher, request, gone);
            return Task.FromResult(search.Facet(field, search.Match(), _columns));
        });

    /// <summary>Where the words of a query stand in a cable. Does not touch the index.</summary>
    public CableHighlights HighlightsIn(Cable cable, string title, string query) =>
        new CableHighlighter(QueryParser.Parse(query).Tree, _stems).Find(cable, title);

    /// <summary>The neighbours of a hit among the results of a request; null where the hit no longer stands at that place.</summary>
    /// <param name="request">The results; their page and size are not used.</param>
    /// <param name="place">The hit's place, from 1.</param>
    /// <param name="id">The hit's id.</param>
    public Task<HitNeighbours?> NeighboursAsync(SearchRequest request, int place, string id) => WithSearcherAsync((searcher, gone) =>
    {
        SearchExecution search = Begin(searcher, request with { Page = 1, Size = 1 }, gone);
        FixedBitSet matched = search.Match();
        int total = matched.Cardinality;
        if (place < 1 || place > total) return Task.FromResult<HitNeighbours?>(null);
        int first = Math.Max(1, place - 1);
        IReadOnlyList<(int Doc, float Score)> around = search.Take(matched, first - 1, Math.Min(total - first + 1, 3));
        Hit[] hits = [.. around.Select(p => _rows.Of(searcher, p.Doc, p.Score))];
        Hit? At(int wanted) => hits.ElementAtOrDefault(wanted - first);
        return Task.FromResult(At(place)?.Id == id ? new HitNeighbours(place, total, At(place - 1), At(place + 1)) : null);
    });

    /// <summary>Words, posts, TAGS and ids that complete what stands before the caret, the likeliest of each kind first.</summary>
    /// <param name="typed">The whole query as typed so far.</param>
    /// <param name="caret">Where the caret stands, in UTF-16 units; beyond the text means its end.</param>
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
    /// All keys of documents that match (canonical ids; <c>article:slug</c>), in the order of documents, for comparisons with a truth file.
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
        new(searcher, SearchPlanner.Plan(request, searcher.IndexReader, _stems, _terms, gone), gone);

    private Task<T> WithSearcherAsync<T>(Func<IndexSearcher, CancellationToken, Task<T>> search) =>
        WithLeaseAsync((lease, gone) => search(lease.Searcher, gone));

    private async Task<T> WithLeaseAsync<T>(Func<SearcherLease, CancellationToken, Task<T>> search)
    {
        using ISearchTurn turn = await Turns.TakeAsync();
        using SearcherLease lease = SearcherLease.Take(_keeper);
        return await search(lease, turn.Gone);
    }
}
