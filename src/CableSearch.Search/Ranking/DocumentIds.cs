using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Ranking;

/// <summary>Compares documents by their ids. An id is read only if documents are equal in score and date.</summary>
internal sealed class DocumentIds(IndexReader reader)
{
    private readonly SortedDocValues?[] _ids = new SortedDocValues?[reader.Leaves.Count];
    private readonly BytesRef _a = new();
    private readonly BytesRef _b = new();

    public int Compare(int a, int b)
    {
        Read(a, _a);
        Read(b, _b);
        return _a.CompareTo(_b);
    }

    private void Read(int doc, BytesRef id)
    {
        int leaf = ReaderUtil.SubIndex(doc, reader.Leaves);
        AtomicReaderContext segment = reader.Leaves[leaf];
        (_ids[leaf] ??= segment.AtomicReader.GetSortedDocValues(IndexFields.Order)).Get(doc - segment.DocBase, id);
    }
}
