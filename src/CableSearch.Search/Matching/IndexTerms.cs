using CableSearch.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>The dictionary of an index, read within a budget.</summary>
internal sealed class IndexTerms(IndexReader reader, WorkBudget budget)
{
    // Words of the dictionary that are looked at in the time in which an automaton for one edit is made and run.
    private const int AutomatonCost = 4000;

    private const string TooMuch = "The query asks for more of the dictionary than one search looks through, so the list is incomplete.";

    // Values of exact fields cost a posting or two each; ids are the most of them.
    private const int MaxValues = 100_000;

    /// <summary>Documents that have a word; 0 only if no searchable one has it.</summary>
    public int DocumentsWith(string field, string word) => LiveTerms.Count(reader, field, word);

    public long PositionsOf(string field, string word) => Math.Max(0, reader.TotalTermFreq(new Term(field, word)));

    /// <summary>The words of a field that a pattern stands for, the commonest if they are too many.</summary>
    public IReadOnlyList<string> Matching(string field, string pattern)
    {
        int wild = pattern.AsSpan().IndexOfAny('*', '?');
        if (wild < 0) return [pattern];
        WordPattern wanted = new(pattern);
        return Commonest(Beginning(field, pattern[..wild]).Where(w => wanted.Matches(w.Word)), $"“{pattern}”");
    }

    /// <summary>The words of a field that are at most so many edits away and begin with the same letter, each with its edits; the commonest if they are too many.</summary>
    public IReadOnlyList<(string Word, int Edits)> Like(string field, string word, int edits) =>
        [.. Commonest(Around(field, word, edits).Select(w => (w.Key, w.Value)), $"“{word}~”").Select(w => (w, Edits.Between(word, w, edits)))];

    /// <summary>The few words of a field nearest to a word, itself left out: fewest edits first, then the commonest.</summary>
    public IReadOnlyList<(string Word, int Documents, int Edits)> Similar(string field, string word, int edits, int most) =>
        [.. Around(field, word, edits)
            .Where(w => w.Key != word)
            .Select(w => (Word: w.Key, Documents: w.Value, Edits: Edits.Between(word, w.Key, edits)))
            .Where(w => w.Edits <= edits)
            .OrderBy(w => w.Edits).ThenByDescending(w => w.Documents).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Take(most)];

    /// <summary>The values of an exact field that a pattern stands for.</summary>
    public IReadOnlyList<string> Values(string field, string pattern)
    {
        int wild = pattern.AsSpan().IndexOfAny('*', '?');
        WordPattern wanted = new(pattern);
        return [.. Beginning(field, wild < 0 ? pattern : pattern[..wild]).Where(w => wanted.Matches(w.Word)).Select(w => w.Word).Take(MaxValues)];
    }

    /// <summary>Words of a field that begin so, in their order, each with the number of documents that hold it.</summary>
    public IEnumerable<(string Word, int Documents)> Beginning(string field, string prefix)
    {
        BytesRef begun = new(prefix);
        TermsEnum? words = MultiFields.GetTerms(reader, field)?.GetEnumerator();
        if (words is null || words.SeekCeil(begun) == TermsEnum.SeekStatus.END) yield break;
        IBits? live = MultiFields.GetLiveDocs(reader);
        do
        {
            if (!StringHelper.StartsWith(words.Term, begun)) yield break;
            if (!TryScan()) yield break;
            if (LiveTerms.Count(words, live, reader.NumDeletedDocs) is > 0 and int documents) yield return (words.Term.Utf8ToString(), documents);
        }
        while (words.MoveNext());
    }

    // By Lucene's automaton, which leaps over what is too far away; the first letter is the word's own.
    private Dictionary<string, int> Around(string field, string word, int edits)
    {
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        if (edits == 0 || word.Length < 2) return found;
        if (!budget.TryScans((long)AutomatonCost * edits))
        {
            budget.Note(TooMuch);
            return found;
        }
        // Shared by the segments: it keeps the automaton.
        AttributeSource automaton = new();
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(field) is not { } terms) continue;
            FuzzyTermsEnum near = new(terms, automaton, new(field, word), edits, prefixLength: 1, transpositions: true);
            while (near.MoveNext() && TryScan())
            {
                string other = near.Term.Utf8ToString();
                if (LiveTerms.Count(near, leaf.AtomicReader.LiveDocs, leaf.AtomicReader.NumDeletedDocs) is > 0 and int documents)
                    found[other] = found.GetValueOrDefault(other) + documents;
            }
        }
        return found;
    }

    private bool TryScan()
    {
        if (budget.TryScan()) return true;
        budget.Note(TooMuch);
        return false;
    }

    private List<string> Commonest(IEnumerable<(string Word, int Documents)> words, string shown)
    {
        int most = budget.WordsOfPattern;
        if (most == 0)
        {
            budget.Refuse();
            budget.Note("The query asks for more words at once than one search looks for, so the list is incomplete.");
            return [];
        }
        PriorityQueue<string, (int, string)> kept = new();
        bool isCut = false;
        foreach ((string word, int documents) in words)
        {
            kept.Enqueue(word, (documents, word));
            if (kept.Count <= most) continue;
            kept.Dequeue();
            isCut = true;
        }
        if (isCut) budget.Note($"{shown} stands for more words than one search looks for: the {kept.Count:N0} commonest were, so the list is incomplete.");
        budget.TakeWords(kept.Count);
        return [.. kept.UnorderedItems.Select(k => k.Element).Order(StringComparer.Ordinal)];
    }
}
