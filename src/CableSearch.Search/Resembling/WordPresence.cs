using CableSearch.Search.Contract;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Resembling;

/// <summary>
/// Tells which of a few cables contain a word. It reads only the postings of the index (which documents have a word), not the texts.
/// </summary>
/// <param name="terms">The terms of the index.</param>
internal sealed class WordPresence(IndexTerms terms)
{
    /// <summary>Canonical ids of the cables that contain any of the terms.</summary>
    /// <param name="forms">The terms of the word.</param>
    /// <param name="cables">Cables that were ranked in the same state of the index.</param>
    public IReadOnlySet<string> Of(IReadOnlyList<FoundTerm> forms, IReadOnlyCollection<RankedCable> cables)
    {
        HashSet<string> having = new(StringComparer.Ordinal);
        // The cables are sorted by document number, because the documents that have a word can only be read in this order.
        foreach (IGrouping<int, RankedCable> segment in cables.OrderBy(c => c.Document)
            .GroupBy(c => ReaderUtil.SubIndex(c.Document, terms.Reader.Leaves)))
            foreach (FoundTerm form in forms) Add(form, segment, having);
        return having;
    }

    private void Add(FoundTerm form, IGrouping<int, RankedCable> segment, HashSet<string> having)
    {
        if (terms.Postings(form, segment.Key, DocsFlags.NONE) is not { } postings) return;
        int first = terms.Reader.Leaves[segment.Key].DocBase, at = -1;
        foreach (RankedCable cable in segment)
        {
            int wanted = cable.Document - first;
            if (at < wanted) at = postings.Advance(wanted);
            if (at == wanted) having.Add(cable.Id);
            if (at == DocIdSetIterator.NO_MORE_DOCS) return;
        }
    }
}
