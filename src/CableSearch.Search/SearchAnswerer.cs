using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Documents;
using CableSearch.Search.Execution;
using CableSearch.Search.Following;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using CableSearch.Search.Resembling;
using CableSearch.Search.Snippets;
using CableSearch.Search.Suggesting;
using Lucene.Net.Search;

namespace CableSearch.Search;

/// <summary>Makes the complete answer to a search: hits, counts, notes, close matches and suggestions.</summary>
internal sealed class SearchAnswerer(HitRows rows, HitTexts texts, Stems stems, KnownTerms known, FacetColumns columns,
    IndexedStories stories)
{
    private readonly CachedCounts _counts = new();

    /// <summary>Answers a search over one state of the index, that is, the index as it was at one moment.</summary>
    /// <param name="lease">The state of the index.</param>
    /// <param name="request">The search.</param>
    /// <param name="status">The status of the index, read before the lease was taken.</param>
    /// <param name="gone">Cancelled when the client has disconnected.</param>
    /// <param name="stop">Cancels reading texts from the archive.</param>
    public async Task<SearchAnswer> AnswerAsync(
        SearcherLease lease, SearchRequest request, IndexStatus status, CancellationToken gone, CancellationToken stop)
    {
        IndexSearcher searcher = lease.Searcher;
        ParsedQuery parsed = QueryParser.Parse(request.Query);
        SearchPlanner planner = SearchPlanner.For(searcher.IndexReader, parsed.Tree, stems, known, gone);
        PlannedQuery query = planner.Plan(request, parsed);
        SearchExecution search = new(searcher, query, await stories.LoadAsync(searcher.IndexReader, stop), gone);
        SearchCounts counts = _counts.Of(search, columns);
        // Cached texts of hits are used only if the index has all changes of the archive. If changes are missing, a cable may have been
        // withdrawn or revised since it was indexed. This is checked once, for hits and close matches.
        bool isCurrent = await texts.IsCurrentAsync(lease, stop);
        HitLoader loader = LoaderOf(query.Tree, isCurrent);
        IReadOnlyList<Hit> hits = await loader.LoadAsync(lease, _counts.Page(search, counts), _ => [], stop);
        // Notes that tell the reader what the search left out because its work budget was too small. They are taken now, before suggestions
        // are made. Suggestions use the rest of the budget, and the reader is not told if they use it up.
        string[] limits = [.. planner.Budget.Notes];
        DocumentFinder documents = new(search, planner.Trees);
        CloseMatchSet close = request.Headline is { } headline ? FindAlike(headline, searcher, search, planner, documents, counts)
            : FindClose(search, planner, documents, counts);
        loader = LoaderOf(close.Highlighted, isCurrent);
        IReadOnlyList<Hit> closeHits = await loader.LoadAsync(lease, close.Documents, close.MissingIn, stop);
        SearchSuggestions suggestions = new SuggestionFinder(query, planner, documents).Find(counts.Total);
        bool isNone = counts.Total == 0;
        return new()
        {
            Request = request,
            Understood = query.Tree.ToString(),
            Notes =
            [
                .. request.ReadingNotes, .. parsed.Notes, .. status.IsBeingBuilt ? [] : suggestions.Notes, .. limits,
                .. status.Notes, .. NotesOnPage(request, counts.Total),
            ],
            CableId = query.NamedCable?.ToString(),
            IsCableHeld = query.NamedCable is { } id && planner.Terms.DocumentFrequency(IndexFields.Key, id.ToString()) > 0,
            Total = counts.Total,
            Index = status,
            Sort = query.Sort,
            Hits = isNone ? closeHits : hits,
            CloseMatches = isNone ? [] : closeHits,
            Facets = counts.Facets,
            Timeline = counts.Timeline,
            Suggestions = suggestions with { IsRelaxed = isNone && closeHits.Count > 0 },
        };
    }

    private HitLoader LoaderOf(QueryTree highlighted, bool isCurrent) => new(rows, texts, new(highlighted, stems), isCurrent);

    private CloseMatchSet FindAlike(HeadlineWords headline, IndexSearcher searcher, SearchExecution search, SearchPlanner planner,
        DocumentFinder documents, SearchCounts counts)
    {
        IndexTerms terms = new(searcher.IndexReader, known);
        EnglishForms forms = new(terms, stems, static _ => true);
        ResemblanceRanking ranking = new(terms, forms, stem => forms.CountOf(forms.OfStem(IndexFields.Text, stem)));
        CloseMatchSet alike = HeadlineMatches.Find(ranking, headline, documents, search.Stories.WithCopies(counts.Matched),
            CloseSize(search.Query.Request, counts));
        return alike.Documents.Count > 0 ? alike : FindClose(search, planner, documents, counts);
    }

    private static int CloseSize(SearchRequest request, SearchCounts counts) =>
        counts.Total == 0 ? request.Size : Math.Min(request.Size, CloseMatchFinder.MaxBesideHits);

    private static CloseMatchSet FindClose(SearchExecution search, SearchPlanner planner, DocumentFinder documents, SearchCounts counts)
    {
        SearchRequest request = search.Query.Request;
        if (request.Query.Length == 0 || request.Page > 1 || counts.Total > CloseMatchFinder.MaxHits) return CloseMatchSet.None;
        return new CloseMatchFinder(search, planner, documents).Find(CloseSize(request, counts),
            search.Stories.WithCopies(counts.Matched));
    }

    private static IEnumerable<string> NotesOnPage(SearchRequest request, int total)
    {
        if (total <= SearchRequest.MaxPlace || request.Page < SearchRequest.LastPageOf(total, request.Size)) yield break;
        yield return $"Pages show the first {SearchRequest.MaxPlace:N0} of {total:N0} results. Narrow the search, change the order, or "
            + "download all results.";
    }
}
