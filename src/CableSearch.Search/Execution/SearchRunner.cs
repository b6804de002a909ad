using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using CableSearch.Search.Ranking;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>Runs one request over one searcher.</summary>
internal sealed class SearchRunner
{
    // An id that is the whole query: the cable, then what cites it, then whatever else names it.
    private const float WholeIdWeight = 1000;
    private const float CitingWeight = 5;

    private readonly IndexSearcher _searcher;
    private readonly SearchRequest _request;
    private readonly Dictionary<string, FixedBitSet> _ofField = new(StringComparer.Ordinal);
    private readonly CancellationToken _gone;
    private FixedBitSet? _ofQuery;

    public SearchRunner(IndexSearcher searcher, SearchRequest request, Stems stems, CancellationToken gone)
    {
        (_searcher, _request, _gone) = (searcher, request, gone);
        Read = QueryReader.Read(request.Query);
        Budget = new(searcher.IndexReader, gone) { Patterns = PatternsIn(Read.Tree) };
        Terms = new(searcher.IndexReader, Budget);
        Text = new(stems, Terms, Budget);
        Builder = new(Text, new(Terms));
        Named = NamedCable.Of(request.Query, Read.Tree, id => Terms.DocumentsWith(IndexFields.Key, id.ToString()) + Terms.DocumentsWith(IndexFields.Cites, id.ToString()) > 0);
        Plan = WithId(Builder.Build(Read.Tree));
        Matcher = new(searcher);
    }

    public ReadQuery Read { get; }

    /// <summary>The cable that the whole query names by its id.</summary>
    public CableId? Named { get; }

    public WorkBudget Budget { get; }

    public IndexTerms Terms { get; }

    public TextQuery Text { get; }

    public QueryPlanner Builder { get; }

    public PlanMatcher Matcher { get; }

    public IndexSearcher Searcher => _searcher;

    public SearchRequest Request => _request;

    /// <summary>Whether anything narrows the search beside the query.</summary>
    public bool IsNarrowed => _request.Filters.Count > 0 || _request.From is not null || _request.To is not null;

    public SearchSort Sort => _request.Sort ?? (_request.Query.Length > 0 ? SearchSort.Relevance : SearchSort.DateDescending);

    private SearchPlan Plan { get; }

    /// <summary>Documents that match, filters of one field set aside; the caller's own.</summary>
    public FixedBitSet Match(string? withoutField = null)
    {
        _gone.ThrowIfCancellationRequested();
        _ofQuery ??= Matcher.Match(Plan);
        return Narrow(_ofQuery.Clone(), withoutField);
    }

    /// <summary>Leaves of the documents those that the filters beside the query let through.</summary>
    public FixedBitSet Narrow(FixedBitSet matched, string? withoutField = null)
    {
        if (_request.From is not null || _request.To is not null) matched.And(Known("date", () => FieldQuery.Between(_request.From, _request.To)));
        foreach (IGrouping<string, SearchFilter> field in _request.Filters.Where(f => f.Field != withoutField).GroupBy(f => f.Field))
            matched.And(Known("filters of " + field.Key, () => Let(field)));
        return matched;
    }

    public IReadOnlyList<(int Doc, float Score)> Page(FixedBitSet matched, int total)
    {
        int skip = (int)Math.Min((long)(_request.Page - 1) * _request.Size, int.MaxValue - _request.Size);
        return skip >= total ? [] : Take(matched, skip, Math.Min(total - skip, _request.Size));
    }

    /// <summary>Some of the matching documents, in the request's order.</summary>
    public IReadOnlyList<(int Doc, float Score)> Take(FixedBitSet matched, int skip, int take)
    {
        _gone.ThrowIfCancellationRequested();
        return RankedPage.Of(_searcher, matched, Scoring(), Sort, skip, take);
    }

    /// <summary>All matching documents in the order of the pages.</summary>
    public IReadOnlyList<(int Doc, float Score)> All(FixedBitSet matched) => RankedWhole.Of(_searcher, matched, Scoring(), Sort);

    public IReadOnlyList<FacetValue> Facet(string field, FixedBitSet matched, FacetColumns columns)
    {
        _gone.ThrowIfCancellationRequested();
        bool isChosen = _request.Filters.Any(f => f.Field == field);
        Dictionary<string, int> counts = FacetCounter.Count(_searcher.IndexReader, columns, field, isChosen ? Match(field) : matched);
        Dictionary<string, bool> chosen = _request.Filters.Where(f => f.Field == field).DistinctBy(f => f.Value).ToDictionary(f => f.Value, f => f.IsExcluded, StringComparer.Ordinal);
        foreach (string value in chosen.Keys) counts.TryAdd(value, 0);
        return [.. counts.Select(c => new FacetValue(c.Key, FacetLabels.Of(field, c.Key), c.Value, chosen.TryGetValue(c.Key, out bool isOut) && !isOut)
            { IsExcluded = chosen.TryGetValue(c.Key, out bool isExcluded) && isExcluded })
            .OrderByDescending(v => v.IsSelected || v.IsExcluded).ThenByDescending(v => v.Count).ThenBy(v => v.Label, StringComparer.Ordinal)];
    }

    private Query? Scoring() => Sort == SearchSort.Relevance && Plan.Scoring() is { } query ? Builder.Lifted(Read.Tree, query) : null;

    private SearchPlan WithId(SearchPlan plan)
    {
        if (Named is not { } id || Read.Tree is Leaf { Field: "id" }) return plan;
        return new PlannedParts(
        [
            new PlannedLeaf(null, new TermQuery(new(IndexFields.Key, id.ToString())) { Boost = WholeIdWeight }),
            new PlannedLeaf(null, new TermQuery(new(IndexFields.Cites, id.ToString())) { Boost = CitingWeight }),
            plan,
        ], IsAny: true);
    }

    private static int PatternsIn(QueryTree tree) => tree switch
    {
        Leaf { Form: LeafForm.Pattern or LeafForm.Fuzzy } => 1,
        Excluded not => PatternsIn(not.Part),
        AllOf all => all.Parts.Sum(PatternsIn),
        AnyOf any => any.Parts.Sum(PatternsIn),
        _ => 0,
    };

    private FixedBitSet Known(string name, Func<Query> query) =>
        _ofField.TryGetValue(name, out FixedBitSet? known) ? known : _ofField[name] = MatchedDocuments.Of(_searcher, query());

    private static BooleanQuery Let(IEnumerable<SearchFilter> filters)
    {
        BooleanQuery let = new(disableCoord: true) { { new MatchAllDocsQuery(), Occur.MUST } };
        SearchFilter[] all = [.. filters];
        string field = all[0].Field;
        if (Array.Exists(all, f => !f.IsExcluded)) let.Add(FieldQuery.AnyOf(field, all.Where(f => !f.IsExcluded).Select(f => f.Value)), Occur.MUST);
        foreach (SearchFilter excluded in all.Where(f => f.IsExcluded)) let.Add(FieldQuery.One(field, excluded.Value), Occur.MUST_NOT);
        return let;
    }
}
