using CableSearch.Search.Contract;
using CableSearch.Search.Matching;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>The filters and dates of a request over one searcher. Each is looked up once and then remembered.</summary>
internal sealed class RequestFilters(IndexSearcher searcher, SearchRequest request)
{
    private readonly Dictionary<string, FixedBitSet> _known = new(StringComparer.Ordinal);

    /// <summary>Removes the documents that the filters exclude.</summary>
    /// <param name="matched">The documents; changed and returned.</param>
    /// <param name="withoutField">A field whose filters do not count; null for none.</param>
    public FixedBitSet Narrow(FixedBitSet matched, string? withoutField = null)
    {
        if (request.From is not null || request.To is not null)
            matched.And(Known("date", () => FieldQuery.Between(request.From, request.To)));
        foreach (IGrouping<string, SearchFilter> field in request.Filters.Where(f => f.Field != withoutField).GroupBy(f => f.Field))
            matched.And(Known("filters of " + field.Key, () => QueryOf(field.Key, [.. field])));
        return matched;
    }

    private FixedBitSet Known(string name, Func<Query> query) =>
        _known.TryGetValue(name, out FixedBitSet? known) ? known : _known[name] = MatchedDocuments.Of(searcher, query());

    private static BooleanQuery QueryOf(string field, SearchFilter[] filters)
    {
        BooleanQuery query = new(disableCoord: true) { { new MatchAllDocsQuery(), Occur.MUST } };
        ILookup<bool, string> values = filters.ToLookup(f => f.IsExcluded, f => f.Value);
        if (values[false].Any()) query.Add(FieldQuery.AnyOf(field, values[false]), Occur.MUST);
        foreach (string excluded in values[true]) query.Add(FieldQuery.One(field, excluded), Occur.MUST_NOT);
        return query;
    }
}
