using CableSearch.Search.Results;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Running;

/// <summary>The dictionary of an index, read within a budget.</summary>
internal sealed class IndexTerms(IndexReader reader, WorkBudget budget)
{
    // Values of exact fields cost a posting or two each; ids are the most of them.
    private const int MaxValues = 100_000;

    public int DocumentsWith(string field, string word) => reader.DocFreq(new Term(field, word));

    public long PositionsOf(string field, string word) => Math.Max(0, reader.TotalTermFreq(new Term(field, word)));

    /// <summary>The words of a field that a pattern stands for, the commonest if they are too many.</summary>
    public IReadOnlyList<string> Matching(string field, string pattern)
    {
        int wild = pattern.AsSpan().IndexOfAny('*', '?');
        if (wild < 0) return [pattern];
        WordPattern wanted = new(pattern);
        return Commonest(Beginning(field, pattern[..wild]).Where(w => wanted.Matches(w.Word)), $"“{pattern}”");
    }

    /// <summary>The words of a field that are at most so many edits away and begin with the same letter.</summary>
    public IReadOnlyList<string> Like(string field, string word, int edits) =>
        Commonest(Beginning(field, word[..1]).Where(w => Edits.AreWithin(word, w.Word, edits)), $"“{word}~”");

    /// <summary>The few words of a field nearest to a word, itself left out: fewest edits first, then the commonest.</summary>
    public IReadOnlyList<(string Word, int Documents, int Edits)> Similar(string field, string word, int edits, int most) =>
        [.. Beginning(field, word[..1])
            .Where(w => w.Word != word)
            .Select(w => (w.Word, w.Documents, Edits: Edits.Between(word, w.Word, edits)))
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
        TermsEnum? words = MultiFields.GetTerms(reader, field)?.GetEnumerator();
        if (words is null || words.SeekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) yield break;
        do
        {
            string word = words.Term.Utf8ToString();
            if (!word.StartsWith(prefix, StringComparison.Ordinal)) yield break;
            if (!budget.TryScan())
            {
                budget.Note("The query asks for more of the dictionary than one search looks through, so the list is incomplete.");
                yield break;
            }
            yield return (word, words.DocFreq);
        }
        while (words.MoveNext());
    }

    private List<string> Commonest(IEnumerable<(string Word, int Documents)> words, string shown)
    {
        int most = Math.Min(WorkBudget.MaxWordsOfPattern, budget.Words);
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
