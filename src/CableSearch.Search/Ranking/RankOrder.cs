using CableSearch.Search.Contract;
using Lucene.Net.Index;

namespace CableSearch.Search.Ranking;

/// <summary>
/// Compares documents by the order that the reader chose (score or date). Equal documents are compared by date and then by id, so that
/// their order is always the same. The document that ranks first compares as less.
/// </summary>
internal sealed class RankOrder(IndexReader reader, SearchSort sort) : IComparer<RankedDocument>
{
    private readonly DocumentIds _ids = new(reader);

    public int Compare(RankedDocument x, RankedDocument y)
    {
        int order = sort switch
        {
            SearchSort.Relevance when x.Score != y.Score => y.Score.CompareTo(x.Score),
            SearchSort.DateAscending => Behind(x.Date).CompareTo(Behind(y.Date)),
            _ => y.Date.CompareTo(x.Date),
        };
        return order != 0 ? order : _ids.Compare(x.Doc, y.Doc);
    }

    // The sort key for a date. A document without a date (0) gets the highest key, so that it comes last.
    private static long Behind(long date) => date == 0 ? long.MaxValue : date;
}
