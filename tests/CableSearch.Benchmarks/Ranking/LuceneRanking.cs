using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>
/// Lucene.Net without our code: one field of lower-case words, scored by BM25. A document matches if it contains any word of the query.
/// </summary>
internal sealed class LuceneRanking : IRanking
{
    private const string Id = "id", Text = "text";

    private readonly RAMDirectory _directory = new();
    private readonly StandardAnalyzer _analyzer = new(LuceneVersion.LUCENE_48, CharArraySet.Empty);
    private readonly IndexWriter _writer;
    private IndexSearcher? _searcher;

    public LuceneRanking() => _writer = new(_directory, new(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() });

    public string Name => "plain BM25 OR";

    public Task AddAsync(RankedText cable)
    {
        string text = cable.Subject + "\n" + cable.Body;
        _writer.AddDocument([new StringField(Id, cable.Id, Field.Store.YES), new TextField(Text, text, Field.Store.NO)]);
        return Task.CompletedTask;
    }

    public Task<Ranked> RankAsync(string query)
    {
        _searcher ??= new(_writer.GetReader(applyAllDeletes: true)) { Similarity = new BM25Similarity() };
        BooleanQuery any = [.. WordsOf(query).Select(w => new BooleanClause(new TermQuery(new(Text, w)), Occur.SHOULD))];
        return Task.FromResult(new Ranked([.. _searcher.Search(any, IRanking.Size).ScoreDocs.Select(d => _searcher.Doc(d.Doc).Get(Id))]));
    }

    public ValueTask DisposeAsync()
    {
        _searcher?.IndexReader.Dispose();
        _writer.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
        return ValueTask.CompletedTask;
    }

    private IEnumerable<string> WordsOf(string query)
    {
        using Lucene.Net.Analysis.TokenStream words = _analyzer.GetTokenStream(Text, query);
        ICharTermAttribute word = words.GetAttribute<ICharTermAttribute>();
        words.Reset();
        while (words.IncrementToken()) yield return word.ToString()!;
        words.End();
    }
}
