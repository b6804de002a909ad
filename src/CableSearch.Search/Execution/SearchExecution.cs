using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Matching;
using CableSearch.Search.Ranking;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>Runs one planned query over one state of the index.</summary>
/// <param name="searcher">The state of the index that the query was planned for.</param>
/// <param name="query">The planned query.</param>
/// <param name="stories">The stories: groups of articles with nearly the same words. Only one article of each story is shown.</param>
/// <param name="gone">Cancelled when the client has disconnected.</param>
internal sealed class SearchExecution(IndexSearcher searcher, PlannedQuery query, StoryDocuments stories, CancellationToken gone)
{
    private FixedBitSet? _matched;

    /// <summary>The stories: groups of articles with nearly the same words. Only one article of each story is shown.</summary>
    public StoryDocuments Stories => stories;

    /// <summary>The planned query.</summary>
    public PlannedQuery Query => query;

    /// <summary>The state of the index that is searched.</summary>
    public IndexSearcher Searcher => searcher;

    /// <summary>Finds the documents that match each clause (part of the query), and combines these results.</summary>
    public PlanMatcher Matcher { get; } = new(new(searcher, query.Terms));

    /// <summary>The filters and dates of the request.</summary>
    public RequestFilters Filters { get; } = new(new(searcher, query.Terms), query.Request, stories);

    /// <summary>Finds the documents that match a Lucene query.</summary>
    public QueryBits Bits { get; } = new(searcher, query.Terms);

    /// <summary>Ranks documents.</summary>
    public RankedPage Ranks { get; } = new(searcher, query.Terms);

    /// <summary>The documents that match the query and pass the filters. The caller may change the set.</summary>
    /// <param name="withoutField">
    /// The field whose facet is being counted. Of this field's filters, only those with a required value (a leading <c>+</c> in the
    /// address) are applied, because the facet also counts the values that are not selected. Null to apply all filters of all fields.
    /// </param>
    public FixedBitSet Match(string? withoutField = null)
    {
        gone.ThrowIfCancellationRequested();
        _matched ??= Matcher.Match(query.Plan);
        return Filters.Narrow(_matched.Clone(), withoutField);
    }

    /// <summary>The documents on the requested page.</summary>
    public IReadOnlyList<(int Doc, float Score)> Page(FixedBitSet matched, int total)
    {
        SearchRequest request = query.Request;
        if (total == 0 || request.Page > SearchRequest.LastPageOf(total, request.Size)) return [];
        int skip = (request.Page - 1) * request.Size;
        return Take(matched, skip, Math.Min(total - skip, request.Size));
    }

    /// <summary>A part of the matching documents, in the order that the request asks for.</summary>
    public IReadOnlyList<(int Doc, float Score)> Take(FixedBitSet matched, int skip, int take)
    {
        gone.ThrowIfCancellationRequested();
        return Ranks.Of(matched, query.Scoring.Value, query.Sort, skip, take);
    }

    /// <summary>All matching documents, in the order of the result pages.</summary>
    public IReadOnlyList<(int Doc, float Score)> All(FixedBitSet matched) =>
        Ranks.All(matched, query.Scoring.Value, query.Sort);

    /// <summary>The values of a facet with their counts. Selected and excluded values come first, then the values with most hits.</summary>
    /// <param name="field">Name of the facet.</param>
    /// <param name="matched">The documents that match.</param>
    /// <param name="columns">The cache of facet values.</param>
    public IReadOnlyList<FacetValue> Facet(string field, FixedBitSet matched, FacetColumns columns)
    {
        gone.ThrowIfCancellationRequested();
        SearchFilter[] filters = [.. query.Request.Filters.Where(f => f.Field == field)];
        FixedBitSet counted = filters is [] ? matched : Match(field);
        return FacetValues.Of(field, FacetCounter.Count(Bits, columns, field, counted), filters, columns);
    }
}
