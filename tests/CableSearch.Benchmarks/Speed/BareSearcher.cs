using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace CableSearch.Benchmarks.Speed;

/// <summary>
/// Finds the ten best hits of a query with Lucene.Net's own searcher, in the text field alone. It makes no snippets, facets or other parts
/// of an answer.
/// </summary>
internal sealed class BareSearcher(IndexReader reader)
{
    private const int Size = 10;

    private readonly IndexSearcher _searcher = new(reader) { Similarity = new BM25Similarity() };

    public static DirectoryReader Open(string folder) => DirectoryReader.Open(new NIOFSDirectory(folder, NoLockFactory.GetNoLockFactory()));

    public int Search(SearchRequest request)
    {
        Query query = QueryOf(QueryParser.Parse(request.Query).Tree);
        if (request.Filters is [{ } filter])
            query = new FilteredQuery(query, new QueryWrapperFilter(new TermQuery(new(filter.Field, filter.Value))));
        bool isByScore = request.Sort is null && request.Query.Length > 0;
        TopDocs found = isByScore
            ? _searcher.Search(query, Size)
            : _searcher.Search(query, null, Size, new Sort(
                new SortField(IndexFields.Date, SortFieldType.INT64, reverse: request.Sort != SearchSort.DateAscending)));
        return found.TotalHits;
    }

    private static Query QueryOf(QueryTree tree) => tree switch
    {
        AllOf all => Joined(all),
        Clause { Form: ClauseForm.Pattern } pattern => new PrefixQuery(new(IndexFields.Text, pattern.Text.TrimEnd('*'))),
        Clause { Form: ClauseForm.Fuzzy } fuzzy => new FuzzyQuery(new(IndexFields.Text, fuzzy.Text), fuzzy.Number, prefixLength: 1),
        Clause clause => OfWords([.. Tokenizer.Read(clause.Text).Select(t => t.Folded)]),
        _ => new MatchAllDocsQuery(),
    };

    private static Query OfWords(string[] words)
    {
        if (words is [var word]) return new TermQuery(new(IndexFields.Text, word));
        PhraseQuery phrase = [];
        foreach (string one in words) phrase.Add(new Term(IndexFields.Text, one));
        return phrase;
    }

    private static BooleanQuery Joined(AllOf all)
    {
        BooleanQuery query = [];
        foreach (QueryTree part in all.Parts)
        {
            if (part is Excluded not) query.Add(QueryOf(not.Part), Occur.MUST_NOT);
            else query.Add(QueryOf(part), Occur.MUST);
        }
        return query;
    }
}
