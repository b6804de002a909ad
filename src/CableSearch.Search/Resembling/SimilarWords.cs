using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Resembling;

/// <summary>Stems of the index that begin alike.</summary>
internal static class SimilarWords
{
    // Four letters lead to some hundred stems of a quarter of a million cables; what lies behind is misspelled and rare.
    private const int MaxScanned = 4000;

    /// <summary>English stems of letters that begin so, with the number of documents that have them.</summary>
    public static IEnumerable<(string Stem, int Documents)> Beginning(IndexReader reader, string prefix)
    {
        Terms? terms = MultiFields.GetTerms(reader, IndexFields.Stem);
        if (terms is null) yield break;
        TermsEnum all = terms.GetEnumerator();
        BytesRef first = new(prefix);
        if (all.SeekCeil(first) == TermsEnum.SeekStatus.END) yield break;
        for (int i = 0; i < MaxScanned && StringHelper.StartsWith(all.Term, first); i++)
        {
            string stem = all.Term.Utf8ToString();
            // Stems of other languages hold a bar.
            if (!stem.Contains('|', StringComparison.Ordinal)) yield return (stem, all.DocFreq);
            if (!all.MoveNext()) yield break;
        }
    }
}
