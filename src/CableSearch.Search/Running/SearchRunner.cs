using CableSearch.Cables;
using CableSearch.Search.Analysis;
using CableSearch.Search.Index;
using CableSearch.Search.Language;
using CableSearch.Search.Results;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Running;

/// <summary>Runs one request over one searcher.</summary>
internal sealed class SearchRunner(IndexSearcher searcher, SearchRequest request, Stems stems)
{
    private readonly ReadQuery _read = QueryReader.Read(request.Query);
    private readonly QueryBuilder _builder = new(new(stems));

    public ReadQuery Read => _read;

    public SearchSort Sort => request.Sort ?? (request.Query.Length > 0 ? SearchSort.Relevance : SearchSort.DateDescending);

    /// <summary>Documents that match, filters of one field set aside.</summary>
    public FixedBitSet Match(string? withoutField = null) => MatchedDocuments.Of(searcher, WithFilters(withoutField));

    public IReadOnlyList<(int Doc, float Score)> Page(FixedBitSet matched, int total)
    {
        int skip = (int)Math.Min((long)(request.Page - 1) * request.Size, int.MaxValue - request.Size);
        if (request.Size == 0 || skip >= total) return [];
        int wanted = Math.Min(total, skip + request.Size);
        SortField order = new(IndexFields.Order, SortFieldType.STRING);
        SortField date = new(IndexFields.Date, SortFieldType.INT64, reverse: Sort != SearchSort.DateAscending);
        Sort sort = Sort == SearchSort.Relevance ? new(SortField.FIELD_SCORE, date, order) : new(date, order);
        TopFieldDocs found = searcher.Search(QueryBuilder.Lifted(_read.Tree, Query()), new BitFilter(matched), wanted, sort, Sort == SearchSort.Relevance, false);
        return [.. found.ScoreDocs.Skip(skip).Select(s => (s.Doc, float.IsNaN(s.Score) ? 0 : s.Score))];
    }

    public IReadOnlyList<FacetValue> Facet(string field, FixedBitSet matched)
    {
        bool isChosen = request.Filters.Any(f => f.Field == field);
        Dictionary<string, int> counts = FacetCounter.Count(searcher.IndexReader, field, isChosen ? Match(field) : matched);
        Dictionary<string, bool> chosen = request.Filters.Where(f => f.Field == field).DistinctBy(f => f.Value).ToDictionary(f => f.Value, f => f.IsExcluded, StringComparer.Ordinal);
        foreach (string value in chosen.Keys) counts.TryAdd(value, 0);
        return [.. counts.Select(c => new FacetValue(c.Key, FacetLabels.Of(field, c.Key), c.Value, chosen.TryGetValue(c.Key, out bool isOut) && !isOut)
            { IsExcluded = chosen.TryGetValue(c.Key, out bool isExcluded) && isExcluded })
            .OrderByDescending(v => v.IsSelected || v.IsExcluded).ThenByDescending(v => v.Count).ThenBy(v => v.Label, StringComparer.Ordinal)];
    }

    private Query Query()
    {
        Query query = _builder.Build(_read.Tree);
        if (CableId.TryParse(request.Query, out CableId id))
        {
            // A whole query that is an id puts that cable first, above whatever else names it.
            BooleanQuery either = new(disableCoord: true)
            {
                { new TermQuery(new Term(IndexFields.Key, id.ToString())) { Boost = 1000 }, Occur.SHOULD },
                { new TermQuery(new Term(IndexFields.Cites, id.ToString())) { Boost = 5 }, Occur.SHOULD },
                { query, Occur.SHOULD },
            };
            return either;
        }
        return query;
    }

    private BooleanQuery WithFilters(string? withoutField)
    {
        BooleanQuery all = new(disableCoord: true) { { Query(), Occur.MUST } };
        if (request.From is not null || request.To is not null) all.Add(FieldQuery.Between(request.From, request.To), Occur.MUST);
        foreach (IGrouping<string, Filter> field in request.Filters.Where(f => f.Field != withoutField).GroupBy(f => f.Field))
        {
            if (field.Any(f => !f.IsExcluded)) all.Add(FieldQuery.AnyOf(field.Key, field.Where(f => !f.IsExcluded).Select(f => f.Value)), Occur.MUST);
            foreach (Filter excluded in field.Where(f => f.IsExcluded)) all.Add(FieldQuery.One(field.Key, excluded.Value), Occur.MUST_NOT);
        }
        return all;
    }
}
