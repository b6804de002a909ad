using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Finds the words in the index that have a given English stem, by reading the dictionary. English stems are not indexed: that would double
/// the work of indexing, and make the index 1.5 times as large.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="stems">Makes the stems of words.</param>
/// <param name="tryScans">
/// Charges a number of dictionary words to the search's work budget (limit on the work of one search) before these words are read. Returns
/// false if too little of the budget is left.
/// </param>
internal sealed class StemWords(IndexTerms index, Stems stems, Func<long, bool> tryScans)
{
    // Shortest stem, in letters, whose words are looked for. Too many words begin with the same single letter. So for a stem of one letter,
    // only the stem itself is returned.
    private const int MinLength = 2;

    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);

    private TermsEnum?[]? _dictionaries;
    private int _scans;

    // An enumeration of the dictionary of each segment (part of the index). They are reused, because opening one takes longer than finding
    // a word with it.
    private TermsEnum?[] Dictionaries =>
        _dictionaries ??= [.. index.Reader.Leaves.Select(l => l.AtomicReader.GetTerms(IndexFields.Text)?.GetEnumerator())];

    /// <summary>The words of the index with the given English stem, sorted. Some of them may occur only in deleted documents.</summary>
    public IReadOnlyList<string> Of(string stem)
    {
        if (_known.TryGetValue(stem, out IReadOnlyList<string>? known)) return known;
        return _known[stem] = stem.Length < MinLength ? [stem] : Find(stem);
    }

    // A result from the cache is charged to the work budget as if it had just been computed. Otherwise the answer to a query could depend
    // on earlier queries.
    private IReadOnlyList<string> Find(string stem)
    {
        if (index.Known.Stems.TryGet(stem, out (IReadOnlyList<string> Words, int Scans) found) && tryScans(found.Scans)) return found.Words;
        SortedSet<string> words = new(StringComparer.Ordinal);
        _scans = 0;
        bool isWhole = true;
        foreach (string beginning in EnglishStems.Beginnings(stem)) isWhole &= AddBeginning(beginning, stem, words);
        if (isWhole) index.Known.Stems.Set(stem, ([.. words], _scans), 1);
        return [.. words];
    }

    // Adds the words with a given beginning and stem. False if the work budget ended before all of them were read.
    private bool AddBeginning(string beginning, string stem, SortedSet<string> words)
    {
        BytesRef first = new(beginning);
        foreach (TermsEnum? terms in Dictionaries)
        {
            if (terms is null || terms.SeekCeil(first) == TermsEnum.SeekStatus.END) continue;
            do
            {
                BytesRef term = terms.Term;
                if (!StringHelper.StartsWith(term, first)) break;
                if (!tryScans(1)) return false;
                _scans++;
                if (!MayHave(term, stem)) continue;
                string word = term.Utf8ToString();
                if (!words.Contains(word) && stems.Of(word, Stemmer.English) == stem) words.Add(word);
            }
            while (terms.MoveNext());
        }
        return true;
    }

    // A quick check whether a word of the dictionary may have the given stem. Only words that pass it are stemmed. The stemmer removes an
    // ending of at most EnglishStems.MaxEnding letters, all from a to z. The stem itself may be of any script.
    private static bool MayHave(BytesRef term, string stem)
    {
        ReadOnlySpan<byte> word = term.Bytes.AsSpan(term.Offset, term.Length);
        int length = System.Text.Encoding.UTF8.GetByteCount(stem);
        return word.Length <= length || (word.Length <= length + EnglishStems.MaxEnding
            && word[length..].IndexOfAnyExceptInRange((byte)'a', (byte)'z') < 0);
    }
}
