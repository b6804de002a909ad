using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace CableSearch.Search.Matching;

/// <summary>
/// Makes queries for words side by side or near each other. The cost of a query is the number of occurrences of its words. This cost is
/// charged to the search's work budget (limit on the work of one search).
/// </summary>
internal sealed class PhraseQueries(TermDictionary terms, WorkBudget budget)
{
    // Finding words near each other takes more work than finding a phrase. So each occurrence of such a word is charged to the work budget
    // this many times.
    private const int NearCost = 4;

    /// <summary>A query for words side by side, in order.</summary>
    /// <param name="field">The field to search.</param>
    /// <param name="words">Folded words (lower case, no accents).</param>
    /// <param name="mayCut">Whether the query may be shortened to its first words if the work budget is too small for all of them.</param>
    /// <returns>Null if one of the words is missing from the field, or the work budget is too small.</returns>
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

    /// <summary>
    /// A query for words near each other, in any order. The first and the last of them are at most <paramref name="distance"/> positions
    /// apart. Neighbouring words are 1 position apart. If the work budget is too small for all words, only the first ones are searched for.
    /// </summary>
    /// <returns>Null if one of the words is missing from the field, or the work budget is too small for even two words.</returns>
    public SpanNearQuery? Near(string field, List<string> words, int distance)
    {
        int reach = Reach(field, words, NearCost);
        if (reach < 2) return null;
        SpanTermQuery[] spans = [.. words.Take(reach).Select(w => new SpanTermQuery(new(field, w)))];
        // Lucene wants to know how many other words may stand between the searched words. For example, two words with a distance of 5 take
        // up to 6 positions together. The two words fill 2 of these positions, so 4 other words may stand between them.
        return new(spans, Math.Max(0, distance + 1 - reach), inOrder: false);
    }

    /// <summary>A query for a phrase whose last word may be any of several words.</summary>
    /// <returns>Null if one of the words is missing from the field, or the work budget is too small for all of them.</returns>
    public MultiPhraseQuery? PhraseBefore(string field, IReadOnlyList<string> words, IReadOnlyList<string> last)
    {
        if (Reach(field, words) < words.Count || !budget.TryPositions(last.Sum(w => terms.PositionsOf(field, w)))) return null;
        MultiPhraseQuery phrase = [];
        foreach (string word in words) phrase.Add(new Term(field, word));
        phrase.Add([.. last.Select(w => new Term(field, w))]);
        return phrase;
    }

    // Charges the words to the work budget, from the first on, until too little of the budget is left. Returns how many were charged; 0 if
    // the field lacks one of the words.
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
