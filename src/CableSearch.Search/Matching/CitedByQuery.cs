using CableSearch.Search.Documents;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// Finds the cables that a given cable refers to. The references of the given cable are looked up in the index when the query runs.
/// </summary>
internal sealed class CitedByQuery(string id) : Query
{
    public override Query Rewrite(IndexReader reader)
    {
        IndexSearcher searcher = new(reader);
        TopDocs found = searcher.Search(new TermQuery(new(IndexFields.Key, id)), 1);
        if (found.ScoreDocs is []) return new BooleanQuery();
        Document document = searcher.Doc(found.ScoreDocs[0].Doc, new HashSet<string> { IndexFields.Cites });
        return FieldQuery.AnyOf(IndexFields.Key, document.GetValues(IndexFields.Cites));
    }

    public override string ToString(string field) => $"citedby:{id}";
}
