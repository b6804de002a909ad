using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Resembling;

/// <summary>Finds the words in the index that begin with given letters, and returns their stems.</summary>
internal static class SimilarWords
{
    // Largest number of dictionary words that are read for one prefix. In an index of a quarter of a million cables a few hundred words
    // begin with the same four letters.
    private const int MaxScanned = 8000;

    /// <summary>The English stems of the words that begin with a prefix, each once.</summary>
    public static IEnumerable<string> Beginning(IndexReader reader, Stems stems, string prefix)
    {
        TermsEnum? words = MultiFields.GetTerms(reader, IndexFields.Text)?.GetEnumerator();
        BytesRef first = new(prefix);
        if (words is null || words.SeekCeil(first) == TermsEnum.SeekStatus.END) yield break;
        HashSet<string> found = new(StringComparer.Ordinal);
        for (int i = 0; i < MaxScanned && StringHelper.StartsWith(words.Term, first); i++)
        {
            string stem = stems.Of(words.Term.Utf8ToString(), Stemmer.English);
            if (found.Add(stem)) yield return stem;
            if (!words.MoveNext()) yield break;
        }
    }
}
