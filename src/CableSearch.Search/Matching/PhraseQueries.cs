using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace CableSearch.Search.Matching;

/// <summary>Queries on words that stand beside or near each other, paid for by their positions.</summary>
internal sealed class PhraseQueries(TermDictionary terms, WorkBudget budget)
{
    // A position costs this many times as much where words may stand apart.
    private const int NearCost = 4;

    /// <summary>Words side by side, in their order.</summary>
    /// <param name="field">The field in which they stand.</param>
    /// <param name="words">Folded words.</param>
    /// <param name="mayCut">Whether the first words are looked for alone where the budget does not reach for all of them.</param>
    /// <returns>Null where a word stands nowhere, or the budget does not reach.</returns>
    public Query? Phrase(string field, IReadOnlyList<string> words, bool mayCut)
    {
        if (words is []) return null;
        int reach = Reach(field, words);
        if (reach == 0 || (reach < words.Count && !mayCut)) return null;
        if (reach == 1) return new TermQuery(new(field, words[0]));
        PhraseQuery phrase = [];
        foreach (string word in words.Take(reach)) phrase.Add(new Term(field, word));
        return phrase;
    }

    /// <summary>Words in any order, the first and the last at most so many positions apart; neighbours are 1 apart.</summary>
    /// <returns>Null where a word stands nowhere, or the budget does not reach for two of them.</returns>
    public SpanNearQuery? Near(string field, List<string> words, int distance)
    {
        int reach = Reach(field, words, NearCost);
        if (reach < 2) return null;
        SpanTermQuery[] spans = [.. words.Take(reach).Select(w => new SpanTermQuery(new(field, w)))];
        // Lucene's distance is the number of other words within the window. For two words that is the number of words between them.
        return new(spans, Math.Max(0, distance + 1 - reach), inOrder: false);
    }

    /// <summary>Words side by side, the last one being any of several.</summary>
    /// <returns>Null where a word stands nowhere, or the budget does not reach for all of them.</returns>
    public MultiPhraseQuery? PhraseBefore(string field, IReadOnlyList<string> words, IReadOnlyList<string> last)
    {
        if (Reach(field, words) < words.Count || !budget.TryPositions(last.Sum(w => terms.PositionsOf(field, w)))) return null;
        MultiPhraseQuery phrase = [];
        foreach (string word in words) phrase.Add(new Term(field, word));
        phrase.Add([.. last.Select(w => new Term(field, w))]);
        return phrase;
    }

    // How many of the words, from the first, can be looked for together; 0 where one of them stands nowhere.
    private int Reach(string field, IReadOnlyList<string> words, int cost = 1)
    {
        long[] positions = [.. words.Select(w => terms.PositionsOf(field, w))];
        if (Array.Exists(positions, p => p == 0)) return 0;
        int reach = 0;
        while (reach < words.Count && budget.TryPositions(positions[reach] * cost)) reach++;
        if (reach == words.Count || field != IndexFields.Text) return reach;
        if (reach == 0) WordQueries.NoteLeftOut(budget, words[0]);
        else budget.Note($"A phrase is longer than one search reads: only its first {reach:N0} words were looked for, "
            + "so there may be fewer cables with all of it.");
        return reach;
    }
}
