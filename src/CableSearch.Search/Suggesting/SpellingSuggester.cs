using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>Suggests corrected spellings of a query, made of words and values in the index.</summary>
/// <param name="tree">The query.</param>
/// <param name="terms">The dictionary of the index.</param>
/// <param name="text">Makes the stems of words.</param>
/// <param name="documents">Finds documents within the filters of the search.</param>
internal sealed class SpellingSuggester(QueryTree tree, TermDictionary terms, TextQuery text, DocumentFinder documents)
{
    private const int MaxSpellings = 3;

    // Largest number of similar words that are tried in place of one word, and of ways to split the word in two.
    private const int MaxTried = 4;

    private const int MinLength = 4;

    // A corrected query is left out if another corrected query finds more than this many times as many documents. The query that is left
    // out probably has a misspelling itself.
    private const int MaxRatioToBest = 50;

    /// <summary>
    /// Corrected queries that find more documents than the original query. First comes the query with all misspelled words corrected, then
    /// come queries with only one word corrected.
    /// </summary>
    /// <param name="total">Number of documents that the query finds.</param>
    public IReadOnlyList<SpellingSuggestion> Find(int total)
    {
        IReadOnlyList<QueryTree> clauses = QueryClauses.Of(tree);
        List<(QueryTree Clause, QueryTree[] Others)> wrong =
            [.. clauses.Select(c => (Clause: c, Others: SpellingsOf(c).ToArray())).Where(c => c.Others.Length > 0)];
        List<SpellingSuggestion> found = [];
        if (wrong.Count > 1) Add(found, TreeBuilder.All([.. clauses.Select(Corrected)]), total);
        foreach ((QueryTree clause, QueryTree[] others) in wrong)
            foreach (QueryTree other in others) Add(found, QueryClauses.With(tree, clause, other), total);
        int most = found.Select(f => f.Count).DefaultIfEmpty().Max();
        return [.. found.Where(f => f.Count * MaxRatioToBest >= most)
            .DistinctBy(f => (f.Count, Stemmed(f.Query)))
            .Take(MaxSpellings)];

        QueryTree Corrected(QueryTree clause) => wrong.Find(w => w.Clause.Equals(clause)) is { Others: [{ } best, ..] } ? best : clause;
    }

    private void Add(List<SpellingSuggestion> found, QueryTree query, int total)
    {
        int count = documents.Count(query);
        if (count > total) found.Add(new(query.ToString(), count));
    }

    private string Stemmed(string query) => string.Join(' ', Tokenizer.Read(query).Select(t => text.StemOf(t.Folded)));

    private IEnumerable<QueryTree> SpellingsOf(QueryTree clause) => clause switch
    {
        _ when QueryClauses.PlainWord(clause) is { } word => word.Length < MinLength ? [] : SpellingsOfWord(word),
        Clause { Form: ClauseForm.Word, Field: { } field } named when QueryFields.Texts.Contains(field) =>
            Corrected(named.Text, field) is { } other ? [named with { Text = other }] : [],
        Clause { Form: ClauseForm.Phrase or ClauseForm.Near, Field: null or QueryFields.Subject } phrase => SpellingsOfPhrase(phrase),
        Clause { Form: ClauseForm.Word or ClauseForm.Phrase, Field: "post" or "country" or "tag" or "caveat" or "lang" } value =>
            SpellingsOfValue(value),
        _ => [],
    };

    private IEnumerable<QueryTree> SpellingsOfWord(string word)
    {
        int frequency = terms.DocumentFrequency(IndexFields.Text, word);
        IReadOnlyList<(string Word, int Documents, int Edits)> similar =
            terms.Similar(IndexFields.Text, word, Misspelling.MaxEditsOf(word), MaxTried);
        if (!Misspelling.IsLikely(frequency, similar)) return [];
        IEnumerable<QueryTree> others = similar.Where(w => w.Documents > frequency)
            .Select(QueryTree (w) => new Clause(null, ClauseForm.Word, w.Word));
        return others.Concat(frequency <= CloseMatchFinder.MaxHits ? InTwoWords(word).Take(MaxTried) : []);
    }

    private IEnumerable<QueryTree> SpellingsOfPhrase(Clause phrase)
    {
        string field = phrase.Field ?? IndexFields.Text;
        string[] words = [.. Tokenizer.Read(phrase.Text).Select(t => t.Folded)];
        string[] corrected = [.. words.Select(w => Corrected(w, field) ?? w)];
        if (!corrected.SequenceEqual(words)) yield return phrase with { Text = string.Join(' ', corrected) };
    }

    // The most likely correction of a word; null if the word is probably spelled right.
    private string? Corrected(string word, string field)
    {
        string folded = Tokenizer.Fold(word);
        if (folded.Length < MinLength || !folded.All(char.IsLetter)) return null;
        int frequency = terms.DocumentFrequency(field, folded);
        if (terms.Similar(field, folded, Misspelling.MaxEditsOf(folded), 1) is not [var best] || best.Documents <= frequency) return null;
        return frequency == 0 || Misspelling.IsMuchMoreFrequent(best.Documents, frequency) ? best.Word : null;
    }

    private IEnumerable<QueryTree> SpellingsOfValue(Clause clause)
    {
        if (documents.Match(clause).Cardinality > 0) return [];
        return SimilarValues.Of(clause.Field!, Tokenizer.Fold(clause.Text), terms).Take(MaxSpellings)
            .Select(v => clause with { Text = v, Form = ClauseForm.Word });
    }

    // Splits a word in two at each place where both halves are words of the index. So "qaida" becomes the phrase "qa ida", which finds
    // "Qa'ida", and "airstrip" finds "air strip".
    private IEnumerable<QueryTree> InTwoWords(string word)
    {
        for (int cut = 1; cut < word.Length; cut++)
        {
            (string left, string right) = (word[..cut], word[cut..]);
            if (terms.DocumentFrequency(IndexFields.Text, left) > 0 && terms.DocumentFrequency(IndexFields.Text, right) > 0)
                yield return new Clause(null, ClauseForm.Phrase, $"{left} {right}");
        }
    }
}
