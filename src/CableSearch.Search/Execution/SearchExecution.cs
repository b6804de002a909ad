using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Matching;
using CableSearch.Search.Ranking;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>Runs one planned query over one searcher.</summary>
/// <param name="searcher">One state of the index: the one that the query was planned for.</param>
/// <param name="query">What to run.</param>
/// <param name="gone">Ends the search when nobody waits for it any more.</param>
internal sealed class SearchExecution(IndexSearcher searcher, PlannedQuery query, CancellationToken gone)
{
    private FixedBitSet? _matched;

    /// <summary>What runs.</summary>
    public PlannedQuery Query => query;

    /// <summary>What it runs over.</summary>
    public IndexSearcher Searcher => searcher;

    /// <summary>Finds documents clause by clause.</summary>
    public PlanMatcher Matcher { get; } = new(new(searcher, query.Terms));

    /// <summary>The filters and dates of the request.</summary>
    public RequestFilters Filters { get; } = new(new(searcher, query.Terms), query.Request);

    /// <summary>Finds the documents of queries of Lucene.Net.</summary>
    public QueryBits Bits { get; } = new(searcher, query.Terms);

    /// <summary>Puts documents in their order.</summary>
    public RankedPage Ranks { get; } = new(searcher, query.Terms);

    /// <summary>The documents that match. The caller may change the set.</summary>
    /// <param name="withoutField">A field whose filters do not count, as for its own facet; null for none.</param>
    public FixedBitSet Match(string? withoutField = null)
    {
        gone.ThrowIfCancellationRequested();
        _matched ??= Matcher.Match(query.Plan);
        return Filters.Narrow(_matched.Clone(), withoutField);
    }

    /// <summary>The matching documents of the page that was asked for.</summary>
    public IReadOnlyList<(int Doc, float Score)> Page(FixedBitSet matched, int total)
    {
        SearchRequest request = query.Request;
        int skip = (int)Math.Min((long)(request.Page - 1) * request.Size, int.MaxValue - request.Size);
        return skip >= total ? [] : Take(matched, skip, Math.Min(total - skip, request.Size));
    }

    /// <summary>Some of the matching documents, in the request's order.</summary>
    public IReadOnlyList<(int Doc, float Score)> Take(FixedBitSet matched, int skip, int take)
    {
        gone.ThrowIfCancellationRequested();
        return Ranks.Of(matched, query.Scoring.Value, query.Sort, skip, take);
    }

    /// <summary>All matching documents, in the order of the pages.</summary>
    public IReadOnlyList<(int Doc, float Score)> All(FixedBitSet matched) =>
        Ranks.All(matched, query.Scoring.Value, query.Sort);

    /// <summary>The values of a facet: chosen and excluded ones first, then those with most hits.</summary>
    /// <param name="field">Name of the facet.</param>
    /// <param name="matched">The documents that match.</param>
    /// <param name="columns">Values of facets in memory.</param>
    public IReadOnlyList<FacetValue> Facet(string field, FixedBitSet matched, FacetColumns columns)
    {
        gone.ThrowIfCancellationRequested();
        SearchFilter[] filters = [.. query.Request.Filters.Where(f => f.Field == field)];
        FixedBitSet counted = filters is [] ? matched : Match(field);
        return FacetValues.Of(field, FacetCounter.Count(Bits, columns, field, counted), filters, columns);
    }
}
