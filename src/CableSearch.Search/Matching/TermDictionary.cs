using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Reads the dictionary of an index (the list of its words and values), within the work budget (limit on the work) of one search.
/// </summary>
internal sealed class TermDictionary(IndexTerms index, WorkBudget budget)
{
    private readonly IndexReader _reader = index.Reader;
    private readonly Dictionary<(string Field, string Word, int Edits), Dictionary<string, int>> _similar = [];

    // To find words with one edit (changed letter), an automaton is made and run. This takes as long as scanning this number of dictionary
    // terms. So this number of scans is charged to the work budget; for two edits, twice this number.
    private const int AutomatonCost = 4000;

    private const string TooMuch =
        "The query asks for more of the dictionary than one search looks through, so the list is incomplete.";

    // Largest number of values that a pattern finds in a field with exact values, such as ids; further values are ignored. The limit is
    // high because most of these values are in only one or two documents.
    private const int MaxValues = 100_000;

    /// <summary>Looks up single terms of the index.</summary>
    public IndexTerms Index => index;

    /// <summary>
    /// The number of documents with a word. It is 0 only if no searchable document has the word. If it is not 0, it may include deleted
    /// documents.
    /// </summary>
    public int DocumentFrequency(string field, string word) => index.Find(field, word).Documents;

    /// <summary>The number of occurrences of a word in all documents.</summary>
    public long PositionsOf(string field, string word) => index.Find(field, word).Positions;

    /// <summary>The words of a field that match a pattern. If there are too many, the most frequent ones.</summary>
    public IReadOnlyList<string> Matching(string field, string pattern)
    {
        int wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        if (wildcard < 0) return [pattern];
        WordPattern wanted = new(pattern);
        return MostFrequent(WithPrefix(field, pattern[..wildcard]).Where(w => wanted.Matches(w.Word)), $"“{pattern}”");
    }

    /// <summary>
    /// Words of a field whose spelling is similar to a word: they begin with the same letter and differ by at most <paramref name="edits"/>
    /// edits. Each has its number of edits. If there are too many, the most frequent ones are returned.
    /// </summary>
    public IReadOnlyList<(string Word, int Edits)> Fuzzy(string field, string word, int edits) =>
        [.. MostFrequent(Within(field, word, edits).Select(w => (w.Key, w.Value)), $"“{word}~”")
            .Select(w => (w, EditDistance.Between(word, w, edits)))];

    /// <summary>
    /// The words of a field that are most similar to a word, at most <paramref name="most"/> and without the word itself. Words with fewer
    /// edits come first. Of words with the same number of edits, the more frequent ones come first.
    /// </summary>
    public IReadOnlyList<(string Word, int Documents, int Edits)> Similar(string field, string word, int edits, int most) =>
        [.. Within(field, word, edits)
            .Where(w => w.Key != word)
            .Select(w => (Word: w.Key, Documents: w.Value, Edits: EditDistance.Between(word, w.Key, edits)))
            .Where(w => w.Edits <= edits)
            .OrderBy(w => w.Edits).ThenByDescending(w => w.Documents).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Take(most)];

    /// <summary>The values that match a pattern, in a field with exact values such as ids.</summary>
    public IReadOnlyList<string> Values(string field, string pattern)
    {
        int wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        WordPattern wanted = new(pattern);
        return [.. WithPrefix(field, wildcard < 0 ? pattern : pattern[..wildcard])
            .Where(w => wanted.Matches(w.Word))
            .Select(w => w.Word)
            .Take(MaxValues)];
    }

    /// <summary>The words of a field that begin with a prefix, sorted, each with the number of documents that have it.</summary>
    public IEnumerable<(string Word, int Documents)> WithPrefix(string field, string prefix)
    {
        BytesRef begun = new(prefix);
        TermsEnum? words = MultiFields.GetTerms(_reader, field)?.GetEnumerator();
        if (words is null || words.SeekCeil(begun) == TermsEnum.SeekStatus.END) yield break;
        IBits? live = MultiFields.GetLiveDocs(_reader);
        do
        {
            if (!StringHelper.StartsWith(words.Term, begun)) yield break;
            if (!TryScan()) yield break;
            if (LiveDocumentFrequency.Count(words, live, _reader.NumDeletedDocs) is > 0 and int documents)
                yield return (words.Term.Utf8ToString(), documents);
        }
        while (words.MoveNext());
    }

    /// <summary>The most common words of a field that begin with a prefix, at most <paramref name="most"/>, most frequent first.</summary>
    public IReadOnlyList<string> Commonest(string field, string prefix, int most)
    {
        BytesRef begun = new(prefix);
        // The queue removes first the word that the fewest documents have; of equally rare words, the last in alphabetical order.
        PriorityQueue<string, (int Documents, string Word)> kept = new(Comparer<(int Documents, string Word)>.Create((x, y) =>
            x.Documents != y.Documents ? x.Documents.CompareTo(y.Documents) : string.CompareOrdinal(y.Word, x.Word)));
        TermsEnum? words = MultiFields.GetTerms(_reader, field)?.GetEnumerator();
        if (words is null || words.SeekCeil(begun) == TermsEnum.SeekStatus.END) return [];
        IBits? live = MultiFields.GetLiveDocs(_reader);
        int least = 0;
        do
        {
            if (!StringHelper.StartsWith(words.Term, begun) || !TryScan()) break;
            // If the queue is full, only a word that is more common than the rarest word in it can enter. Any other word is skipped before
            // a string is made of it.
            if (words.DocFreq <= least) continue;
            int documents = LiveDocumentFrequency.Count(words, live, _reader.NumDeletedDocs);
            if (documents <= least) continue;
            string word = words.Term.Utf8ToString();
            kept.Enqueue(word, (documents, word));
            if (kept.Count > most) kept.Dequeue();
            if (kept.Count == most && kept.TryPeek(out _, out (int Documents, string Word) rarest)) least = rarest.Documents;
        }
        while (words.MoveNext());
        string[] commonest = new string[kept.Count];
        for (int i = commonest.Length - 1; i >= 0; i--) commonest[i] = kept.Dequeue();
        return commonest;
    }

    // Words of a field whose spelling is similar to a word, each with the number of documents that have it. They begin with the same letter
    // and differ by at most the given number of edits (changed letters).
    private Dictionary<string, int> Within(string field, string word, int edits)
    {
        if (_similar.TryGetValue((field, word, edits), out Dictionary<string, int>? known)) return known;
        if (edits == 0 || word.Length < 2) return [];
        return _similar[(field, word, edits)] = Find(field, word, edits);
    }

    // A result from the cache is charged to the work budget as if it were computed now. So the answer to a query does not depend on earlier
    // searches.
    private Dictionary<string, int> Find(string field, string word, int edits)
    {
        if (index.Known.Similar.TryGet((field, word, edits), out (Dictionary<string, int> Words, int Scans) before)
            && budget.TryScans(before.Scans))
            return before.Words;
        if (!budget.TryScans((long)AutomatonCost * edits))
        {
            budget.Note(TooMuch);
            return [];
        }
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        int scans = 0;
        bool isWhole = true;
        SimilarTerms.Add(_reader, field, word, edits, () => (isWhole &= TryScan()) && ++scans > 0, found);
        if (isWhole) index.Known.Similar.Set((field, word, edits), (found, scans + (AutomatonCost * edits)), Math.Max(1, found.Count));
        return found;
    }

    private bool TryScan()
    {
        if (budget.TryScan()) return true;
        budget.Note(TooMuch);
        return false;
    }

    private List<string> MostFrequent(IEnumerable<(string Word, int Documents)> words, string shown)
    {
        int most = budget.WordsOfPattern;
        if (most == 0)
        {
            budget.Refuse();
            budget.Note("The query asks for more words at once than one search looks for, so the list is incomplete.");
            return [];
        }
        PriorityQueue<string, (int, string)> frequent = new();
        bool isCut = false;
        foreach ((string word, int documents) in words)
        {
            frequent.Enqueue(word, (documents, word));
            if (frequent.Count <= most) continue;
            frequent.Dequeue();
            isCut = true;
        }
        if (isCut)
        {
            budget.Note($"{shown} stands for more words than one search looks for: the {frequent.Count:N0} commonest were, "
                + "so the list is incomplete.");
        }
        budget.TakeWords(frequent.Count);
        return [.. frequent.UnorderedItems.Select(w => w.Element).Order(StringComparer.Ordinal)];
    }
}
