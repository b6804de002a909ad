using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Ranking;

/// <summary>Takes matching documents in an order that never shuffles: by score or date, then date, then id.</summary>
internal static class RankedPage
{
    public static IReadOnlyList<(int Doc, float Score)> Of(IndexSearcher searcher, FixedBitSet matched, Query? scoring, SearchSort sort,
        int skip, int take)
    {
        if (take == 0) return [];
        TopFieldDocs found = searcher.Search(Scored(scoring), new BitFilter(matched), skip + take, OrderOf(sort),
            sort == SearchSort.Relevance, false);
        return [.. found.ScoreDocs.Skip(skip).Select(s => (s.Doc, float.IsNaN(s.Score) ? 0 : s.Score))];
    }

    // Which documents match is known: all of them are let through, whatever scores them.
    public static Query Scored(Query? scoring)
    {
        MatchAllDocsQuery all = new() { Boost = 0 };
        return scoring is null ? all : new BooleanQuery(disableCoord: true) { { all, Occur.MUST }, { scoring, Occur.SHOULD } };
    }

    private static Sort OrderOf(SearchSort sort)
    {
        bool isOldestFirst = sort == SearchSort.DateAscending;
        // What has no date stands behind what has one, in either order.
        SortField date = new(IndexFields.Date, SortFieldType.INT64, reverse: !isOldestFirst);
        date.SetMissingValue(isOldestFirst ? long.MaxValue : 0L);
        SortField id = new(IndexFields.Order, SortFieldType.STRING);
        return sort == SearchSort.Relevance ? new(SortField.FIELD_SCORE, date, id) : new(date, id);
    }
}
