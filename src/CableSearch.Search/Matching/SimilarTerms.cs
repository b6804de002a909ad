using CableSearch.Search.Contract;
using Lucene.Net.Index;
using Lucene.Net.Util.Automaton;

namespace CableSearch.Search.Matching;

/// <summary>
/// Finds the terms (words) of a field that differ from a word by a few edits (changed letters). One automaton recognises such terms in the
/// dictionaries of all segments (parts of the index). Lucene's own <c>FuzzyTermsEnum</c> also makes an automaton for each smaller number of
/// edits, and compares each term once more to compute a boost for it. Both would be useless work here.
/// </summary>
internal static class SimilarTerms
{
    /// <summary>
    /// Finds the terms that begin with the same letter as the word and differ from it by at most <paramref name="edits"/> edits. The number
    /// of edits must be lower than the length of the shorter word: "a" is not similar to "as".
    /// </summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">Name of the field.</param>
    /// <param name="word">At least two characters.</param>
    /// <param name="edits">1 or 2. Exchanging two neighbouring letters is one edit.</param>
    /// <param name="tryScan">Called for each similar term. If it returns false, the rest of the segment is not searched.</param>
    /// <param name="found">The similar terms are added here, each with the number of documents that have it.</param>
    public static void Add(
        IndexReader reader, string field, string word, int edits, Func<bool> tryScan, Dictionary<string, int> found)
    {
        CompiledAutomaton automaton = AutomatonOf(word, edits);
        foreach (AtomicReader segment in reader.Leaves.Select(l => l.AtomicReader))
        {
            if (segment.GetTerms(field) is not { } terms) continue;
            TermsEnum similar = automaton.GetTermsEnum(terms);
            while (similar.MoveNext())
            {
                string other = similar.Term.Utf8ToString();
                if (EditDistance.Between(word, other, edits) >= Math.Min(word.Length, other.Length)) continue;
                if (!tryScan()) break;
                if (LiveDocumentFrequency.Count(similar, segment.LiveDocs, segment.NumDeletedDocs) is > 0 and int documents)
                    found[other] = found.GetValueOrDefault(other) + documents;
            }
        }
    }

    private static CompiledAutomaton AutomatonOf(string word, int edits)
    {
        int first = char.IsSurrogatePair(word, 0) ? 2 : 1;
        Automaton rest = new LevenshteinAutomata(word[first..], withTranspositions: true).ToAutomaton(edits);
        return new(BasicOperations.Concatenate(BasicAutomata.MakeString(word[..first]), rest), finite: true, simplify: false);
    }
}
