using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Makes the queries for clauses that search for words in texts. The query for a clause is made only once.</summary>
internal sealed class TextQuery(Stems stems, TermDictionary terms, WorkBudget budget)
{
    // Largest number of words with similar spelling that are searched for in place of a misspelled word. With more, the search would find
    // almost anything.
    private const int MaxSimilar = 6;

    // Boost (weight) of a word that is spelled similarly to the word of the query. It is close to 0, so that the similar word ranks below
    // the word itself.
    private const float FuzzyBoost = 0.02f;

    private readonly WordQueries _words = new(stems, terms, budget);
    private readonly PhraseQueries _phrases = new(terms, budget);

    private readonly Dictionary<(string Field, string Word, int Edits), IReadOnlyList<(string Word, int Edits)>> _fuzzy = [];

    private readonly Dictionary<(string Word, int Edits), IReadOnlyList<(string Word, int Documents, int Edits)>> _similar = [];

    // The queries that were already made, by clause and fields. Suggestions need the same clauses again and again.
    private readonly Dictionary<(Clause Clause, string Fields), Query?> _built = [];

    /// <summary>
    /// The query for a clause in the given fields, or in the whole text if no field is given. Null if too little of the work budget (limit
    /// on the work of one search) is left.
    /// </summary>
    public Query? Build(Clause clause, IReadOnlyList<string> fields)
    {
        (Clause, string) key = (clause, string.Join(' ', fields));
        if (_built.TryGetValue(key, out Query? built)) return built;
        int refusals = budget.Refusals;
        Query? query = BuildAnew(clause, fields);
        // If the work budget was too small and nothing of the clause remains, the clause is left out of the search (null). An empty query
        // in its place would match no document, and then the whole search would find nothing.
        if (budget.Refusals > refusals && query is null or BooleanQuery { Clauses.Count: 0 }) query = null;
        return _built[key] = query;
    }

    /// <inheritdoc cref="WordQueries.StemOf"/>
    public string StemOf(string word) => _words.StemOf(word);

    /// <summary>
    /// A query for words side by side in the subject or the body. Null if no document has them all, or the work budget is too small.
    /// </summary>
    public Query? SideBySide(IEnumerable<string> typed)
    {
        List<string> words = [.. typed.SelectMany(Tokenizer.Read).Select(t => t.Folded)];
        return BestForm.Of(
        [
            (_phrases.Phrase(IndexFields.Subject, words, mayCut: false), Boosts.Subject),
            (_phrases.Phrase(IndexFields.Text, words, mayCut: false), 1),
        ]);
    }

    /// <summary>
    /// A query for words spelled similarly to a word, in any of their forms, without the word itself. Null if there are none.
    /// </summary>
    public Query? Similar(string word, int edits) =>
        BestForm.Of([.. SimilarTo(word, edits).Select(w => (_words.AnyForm(w.Word), w.Edits == 1 ? Boosts.OneEdit : Boosts.TwoEdits))]);

    /// <summary>The words of the index that are spelled most similarly to a word, at most six, without the word itself.</summary>
    public IReadOnlyList<(string Word, int Documents, int Edits)> SimilarTo(string word, int edits)
    {
        if (_similar.TryGetValue((word, edits), out IReadOnlyList<(string, int, int)>? similar)) return similar;
        return _similar[(word, edits)] = terms.Similar(IndexFields.Text, word, edits, MaxSimilar);
    }

    private Query? BuildAnew(Clause clause, IReadOnlyList<string> fields)
    {
        List<string> words = [.. Tokenizer.Read(clause.Text).Select(t => t.Folded)];
        if (clause.Form == ClauseForm.Exact) return Written(clause.Text, words, fields);
        Query? ofWords = OfWords(clause, words, fields);
        if (clause.Form is not (ClauseForm.Word or ClauseForm.Phrase)) return ofWords;
        if (Characters.Sought(clause.Text) is not { Count: > 0 } characters) return ofWords;
        // In scripts without blanks, a text may have been cut into other words than the query. So single characters are searched for too.
        List<(Query?, float)> forms = [(ofWords, 1)];
        if (fields is []) forms.Add((_phrases.Phrase(IndexFields.TextCharacters, characters, mayCut: false), Boosts.Characters));
        if (fields is [] or [IndexFields.Subject])
            forms.Add((_phrases.Phrase(IndexFields.SubjectCharacters, characters, mayCut: false), Boosts.Characters));
        return BestForm.Of(forms);
    }

    private Query? OfWords(Clause clause, List<string> words, IReadOnlyList<string> fields)
    {
        if (clause.Form == ClauseForm.Word && words is [string word])
        {
            if (fields is []) return _words.AnyForm(word);
            if (fields.All(IndexFields.WithForms.Contains)) return InBestField(fields, field => _words.AnyForm(word, field));
        }
        return InBestField(fields, field => InField(clause, words, field));
    }

    private Query? InField(Clause clause, List<string> words, string field) => clause.Form switch
    {
        ClauseForm.Pattern => Pattern(PatternWords.Of(clause.Text), field),
        ClauseForm.Fuzzy when words is [string word] => Fuzzy(field, word, clause.Number),
        ClauseForm.Near when words.Count > 1 => _phrases.Near(field, words, clause.Number),
        // A phrase may be shortened to its first words only in the text. In a short field such as the subject the first words would match
        // too often.
        _ => _phrases.Phrase(field, words, mayCut: field == IndexFields.Text),
    };

    private static Query InBestField(IReadOnlyList<string> fields, Func<string, Query?> build)
    {
        DisjunctionMaxQuery? best = fields is []
            ? BestForm.Of(
            [
                (build(IndexFields.Text), 1f),
                (build(IndexFields.Subject), Boosts.Subject),
                (build(IndexFields.Header), Boosts.Header),
            ])
            : BestForm.Of([.. fields.Select(f => (build(f), 1f))]);
        return best ?? (Query)new BooleanQuery();
    }

    // Finds words in exactly the spelling of the query. The index records which spellings (upper case, accents) a document has, but not
    // where. So a document matches if the words are in the given fields and the spellings are anywhere in the document.
    private BooleanQuery Written(string text, List<string> words, IReadOnlyList<string> fields)
    {
        Query phrase = InBestField(fields, field => _phrases.Phrase(field, words, mayCut: field == IndexFields.Text));
        BooleanQuery query = new(disableCoord: true) { { phrase, Occur.MUST } };
        // A query has at most 1,000 characters, and so fewer words than the 1,024 clauses that a boolean query allows.
        foreach ((string folded, string written) in Tokenizer.Read(text).Select(t => (t.Folded, Tokenizer.Written(text, t))).Distinct())
            query.Add(WrittenSo(folded, written), Occur.MUST);
        return query;
    }

    // Finds documents with the given spelling of a word, by the term for this spelling (see WrittenTerm). The folded form (lower case, no
    // accents), such as "peru", is an exception: if a document has only this spelling of the word, it has no term for it. So a search for
    // "peru" also finds every document without a term for another spelling, such as "Peru". Many of these documents do not contain the word
    // at all. They do not become hits, because the caller also requires the word itself.
    private Query WrittenSo(string folded, string written)
    {
        string term = WrittenTerm.Of(folded, written);
        Query so = FieldQuery.One(IndexFields.Written, term);
        if (written != folded) return so;
        string[] others = [.. terms.WithPrefix(IndexFields.Written, WrittenTerm.Beginning(folded))
            .Select(t => t.Word).Where(t => t != term)];
        BooleanQuery never = new(disableCoord: true)
        {
            { new MatchAllDocsQuery(), Occur.MUST },
            { TermSet.Any(IndexFields.Written, others), Occur.MUST_NOT },
        };
        return new BooleanQuery(disableCoord: true)
        {
            { so, Occur.SHOULD },
            { new ConstantScoreQuery(never) { Boost = 0 }, Occur.SHOULD },
        };
    }

    private DisjunctionMaxQuery? Fuzzy(string field, string word, int edits)
    {
        // The text field also contains the words of the subject. So similar words for both fields are looked up in the text field, and only
        // once.
        string source = field == IndexFields.Subject ? IndexFields.Text : field;
        if (!_fuzzy.TryGetValue((source, word, edits), out IReadOnlyList<(string Word, int Edits)>? found))
            found = _fuzzy[(source, word, edits)] = terms.Fuzzy(source, word, edits);
        List<(Query?, float)> forms = [(_words.Any(field, [word]), 1f)];
        for (int away = 1; away <= edits; away++)
            forms.Add((_words.Any(field, [.. found.Where(f => f.Edits == away).Select(f => f.Word)]), FuzzyBoost / away));
        return BestForm.Of(forms);
    }

    private Query? Pattern(PatternWords words, string field)
    {
        if (words.Pattern.Length == 0) return _phrases.Phrase(field, [.. words.Before], mayCut: false);
        IReadOnlyList<string> matching = terms.Matching(field, words.Pattern);
        if (matching is []) return null;
        return words.Before is [] ? _words.Any(field, matching) : _phrases.PhraseBefore(field, words.Before, matching);
    }
}
