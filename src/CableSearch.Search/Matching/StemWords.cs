using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// The words of the index that have an English stem. English stems are not indexed: a text would be inverted twice, and the index be half
/// as large again. They are found in the dictionary when a query asks for them.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="stems">Stems of words.</param>
/// <param name="tryScans">Whether so many more words of the dictionary may be looked at.</param>
internal sealed class StemWords(IndexTerms index, Stems stems, Func<long, bool> tryScans)
{
    // A single letter is a word of its own, and too many words begin with it.
    private const int MinLength = 2;

    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);

    private TermsEnum?[]? _dictionaries;
    private int _scans;

    // One for each segment. Opening one takes longer than finding a word with it.
    private TermsEnum?[] Dictionaries =>
        _dictionaries ??= [.. index.Reader.Leaves.Select(l => l.AtomicReader.GetTerms(IndexFields.Text)?.GetEnumerator())];

    /// <summary>The words of texts that have a stem, in their order; those of deleted documents may be among them.</summary>
    public IReadOnlyList<string> Of(string stem)
    {
        if (_known.TryGetValue(stem, out IReadOnlyList<string>? known)) return known;
        return _known[stem] = stem.Length < MinLength ? [stem] : Find(stem);
    }

    // What another search has found costs the same part of the budget: a query must not depend on what was asked before.
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

    // False where the budget did not reach for all of them.
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

    // Endings are of lower-case letters; a longer or other word need not be stemmed. The stem itself may be of any script.
    private static bool MayHave(BytesRef term, string stem)
    {
        ReadOnlySpan<byte> word = term.Bytes.AsSpan(term.Offset, term.Length);
        int length = System.Text.Encoding.UTF8.GetByteCount(stem);
        return word.Length <= length || (word.Length <= length + EnglishStems.MaxEnding
            && word[length..].IndexOfAnyExceptInRange((byte)'a', (byte)'z') < 0);
    }
}
