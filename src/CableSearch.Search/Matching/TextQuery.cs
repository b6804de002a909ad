using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace CableSearch.Search.Matching;

/// <summary>
/// Queries on the words of texts: the subject above the summary, that above the body, the written word above its other forms, likeness below both.
/// What the index does not have costs nothing, and what it has is paid from the budget.
/// </summary>
internal sealed class TextQuery(Stems stems, IndexTerms terms, WorkBudget budget)
{
    // Each language that articles come in; a word is looked for under the stem it has in any of them.
    private static readonly string[] Languages = ["en", "es", "pt", "fr", "de", "it", "sv", "nl"];

    // What a position costs where words may stand apart, against one of a phrase.
    private const int NearCost = 4;

    // Beyond these a word is like anything.
    private const int MaxSimilar = 6;

    private readonly Dictionary<(string Field, string Word, int Edits), IReadOnlyList<(string Word, int Edits)>> _like = [];

    private readonly Dictionary<(string Word, int Edits), IReadOnlyList<(string Word, int Documents, int Edits)>> _similar = [];

    // What helps a reader further asks for the same parts again and again.
    private readonly Dictionary<(Leaf Leaf, string Fields), Query?> _built = [];

    /// <summary>The query of a leaf in the fields, or in the whole text where there are none; null where the budget does not reach.</summary>
    public Query? Build(Leaf leaf, IReadOnlyList<string> fields)
    {
        (Leaf, string) key = (leaf, string.Join(' ', fields));
        if (_built.TryGetValue(key, out Query? built)) return built;
        int refusals = budget.Refusals;
        Query? query = BuildAnew(leaf, fields);
        // What could not be looked for is left out, and must not count as something that nothing has.
        if (budget.Refusals > refusals && query is null or BooleanQuery { Clauses.Count: 0 }) query = null;
        return _built[key] = query;
    }

    private Query? BuildAnew(Leaf leaf, IReadOnlyList<string> fields)
    {
        List<string> words = [.. Tokenizer.Read(leaf.Text).Select(t => t.Folded)];
        if (leaf.Form == LeafForm.Exact) return Written(leaf.Text, words, fields);
        Query? ofWords = OfWords(leaf, words, fields);
        if (leaf.Form is not (LeafForm.Word or LeafForm.Phrase) || Signs.Sought(leaf.Text) is not { Count: > 0 } signs) return ofWords;
        // A dictionary may have cut the text elsewhere than the query.
        List<(Query?, float)> forms = [(ofWords, 1)];
        if (fields is []) forms.Add((Phrase(IndexFields.TextSigns, signs, mayCut: false), Weights.Signs));
        if (fields is [] or [IndexFields.Subject]) forms.Add((Phrase(IndexFields.SubjectSigns, signs, mayCut: false), Weights.Signs));
        return Best(forms);
    }

    private Query? OfWords(Leaf leaf, List<string> words, IReadOnlyList<string> fields)
    {
        if (leaf.Form == LeafForm.Word && words is [string word] && fields is []) return AnyForm(word);
        if (leaf.Form == LeafForm.Word && words is [string only] && fields.All(IndexFields.Stems.ContainsKey)) return InBest(fields, field => AnyForm(only, field));
        return InBest(fields, field => InField(leaf, words, field));
    }

    /// <summary>The stem of a word in English, by which two spellings are one word.</summary>
    public string StemOf(string word) => stems.Of(word, Languages[0]);

    /// <summary>Words side by side in the subject or the body; null where they stand nowhere so, or the budget does not reach.</summary>
    public Query? SideBySide(IEnumerable<string> typed)
    {
        List<string> words = [.. typed.SelectMany(Tokenizer.Read).Select(t => t.Folded)];
        return Best([(Phrase(IndexFields.Subject, words, mayCut: false), Weights.Subject), (Phrase(IndexFields.Text, words, mayCut: false), 1)]);
    }

    /// <summary>The query of a word in any of its forms; null where the budget does not reach.</summary>
    public Query? AnyForm(string word)
    {
        List<(string Field, string Word, float Weight)> forms =
        [
            (IndexFields.Subject, word, Weights.Subject),
            (IndexFields.Summary, word, Weights.Summary),
            (IndexFields.Text, word, 1),
            (IndexFields.Header, word, Weights.Header),
            // TAGS are found by their meaning, below all forms of the word itself.
            (IndexFields.Meaning, word, Weights.Meaning),
        ];
        foreach (string stem in Languages.Select(l => stems.TermOf(word, l)))
        {
            forms.Add((IndexFields.SubjectStem, stem, Weights.SubjectStem));
            forms.Add((IndexFields.Stem, stem, Weights.Stem));
        }
        forms.Add((IndexFields.Meaning, StemOf(word), Weights.Meaning));
        List<(string Field, string Word, float Weight, int Documents)> there =
            [.. forms.DistinctBy(f => (f.Field, f.Word)).Select(f => (f.Field, f.Word, f.Weight, terms.DocumentsWith(f.Field, f.Word))).Where(f => f.Item4 > 0)];
        if (!budget.TryPostings(there.Sum(f => (long)f.Documents))) return LeftOut(word);
        return Best([.. there.Select(f => ((Query?)OneWord(f.Field, f.Word, Rarity(f.Word)), f.Weight))]) ?? (Query)Nothing();

        // A word that is rare in subjects alone ("down") is no rare word: each form counts as rare as it is in all text.
        int Rarity(string form) => there.Where(f => f.Word == form && f.Field != IndexFields.Meaning).Select(f => f.Documents).DefaultIfEmpty(1).Max();
    }

    // The word in its forms, in one field of a text that has stems.
    private DisjunctionMaxQuery? AnyForm(string word, string field) => Best(
    [
        (Any(field, [word]), 1),
        (Any(IndexFields.Stems[field], [.. Languages.Select(l => stems.TermOf(word, l)).Where(s => terms.DocumentsWith(IndexFields.Stems[field], s) > 0)]), Weights.Stem),
    ]);

    /// <summary>The query of words that are merely like a word, in any of their forms, without the word itself; null where there are none.</summary>
    public Query? Near(string word, int edits) => Best([.. SimilarTo(word, edits)
        .Select(w => (AnyForm(w.Word), w.Edits == 1 ? Weights.OneEdit : Weights.TwoEdits))]);

    /// <summary>The few words of texts that are nearest to a word, itself left out.</summary>
    public IReadOnlyList<(string Word, int Documents, int Edits)> SimilarTo(string word, int edits)
    {
        if (!_similar.TryGetValue((word, edits), out IReadOnlyList<(string, int, int)>? similar)) similar = _similar[(word, edits)] = terms.Similar(IndexFields.Text, word, edits, MaxSimilar);
        return similar;
    }

    // How often TAGS mean a word says nothing of the cable's worth.
    private static Query OneWord(string field, string word, int documents) => field == IndexFields.Meaning
        ? new ConstantScoreQuery(new TermQuery(new(field, word)))
        : new TermQuery(new(field, word), documents);

    private Query? InField(Leaf leaf, List<string> words, string field) => leaf.Form switch
    {
        LeafForm.Pattern => PatternOf(PatternWords.Of(leaf.Text), field),
        LeafForm.Fuzzy when words is [string word] => Like(field, word, leaf.Number),
        LeafForm.Near when words.Count > 1 => Near(field, words, leaf.Number),
        // Where little text stands, what remains of a phrase that was cut would be found everywhere.
        _ => Phrase(field, words, mayCut: field == IndexFields.Text),
    };

    private static Query InBest(IReadOnlyList<string> fields, Func<string, Query?> build) => (fields is []
        ? Best([(build(IndexFields.Text), 1f), (build(IndexFields.Subject), Weights.Subject), (build(IndexFields.Header), Weights.Header)])
        : Best([.. fields.Select(f => (build(f), 1f))])) ?? (Query)Nothing();

    // The index knows which forms a text is written in, not where: the words stand in the field, and in the document so written.
    private BooleanQuery Written(string text, List<string> words, IReadOnlyList<string> fields)
    {
        BooleanQuery query = new(disableCoord: true) { { InBest(fields, field => Phrase(field, words, mayCut: field == IndexFields.Text)), Occur.MUST } };
        // A query has fewer words than a boolean query takes clauses: 1,000 characters at most.
        foreach (string written in Tokenizer.Read(text).Select(t => Tokenizer.Written(text, t)).Distinct(StringComparer.Ordinal))
            query.Add(FieldQuery.One(IndexFields.Written, written), Occur.MUST);
        return query;
    }

    private Query? Phrase(string field, IReadOnlyList<string> words, bool mayCut)
    {
        if (words is []) return null;
        int reach = Reach(field, words);
        if (reach == 0 || (reach < words.Count && !mayCut)) return null;
        if (reach == 1) return new TermQuery(new(field, words[0]));
        PhraseQuery phrase = [];
        foreach (string word in words.Take(reach)) phrase.Add(new Term(field, word));
        return phrase;
    }

    // How many of the words, from the first, can be looked for side by side; none where one of them stands nowhere.
    private int Reach(string field, IReadOnlyList<string> words, int cost = 1)
    {
        long[] positions = [.. words.Select(w => terms.PositionsOf(field, w))];
        if (Array.Exists(positions, p => p == 0)) return 0;
        int reach = 0;
        while (reach < words.Count && budget.TryPositions(positions[reach] * cost)) reach++;
        if (reach < words.Count && reach > 0 && field == IndexFields.Text) budget.Note($"A phrase is longer than one search reads: only its first {reach:N0} words were looked for, so there may be fewer cables with all of it.");
        else if (reach == 0 && field == IndexFields.Text) LeftOut(words[0]);
        return reach;
    }

    // Neighbours are 1 apart; Lucene counts the words between, and for more than two all that stand in the window beside them.
    private SpanNearQuery? Near(string field, List<string> words, int distance)
    {
        int reach = Reach(field, words, NearCost);
        return reach < 2 ? null
            : new([.. words.Take(reach).Select(w => new SpanTermQuery(new(field, w)))], Math.Max(0, distance + 1 - reach), inOrder: false);
    }

    // What is merely like the word scores next to nothing, so that it comes behind the word itself.
    private DisjunctionMaxQuery? Like(string field, string word, int edits)
    {
        // The words of subjects are words of the text.
        string source = field == IndexFields.Subject ? IndexFields.Text : field;
        if (!_like.TryGetValue((source, word, edits), out IReadOnlyList<(string Word, int Edits)>? like)) like = _like[(source, word, edits)] = terms.Like(source, word, edits);
        List<(Query?, float)> forms = [(Any(field, [word]), 1f)];
        for (int away = 1; away <= edits; away++) forms.Add((Any(field, [.. like.Where(l => l.Edits == away).Select(l => l.Word)]), 0.02f / away));
        return Best(forms);
    }

    private Query? PatternOf(PatternWords words, string field)
    {
        if (words.Pattern.Length == 0) return Phrase(field, [.. words.Before], mayCut: false);
        IReadOnlyList<string> matching = terms.Matching(field, words.Pattern);
        if (matching is []) return null;
        if (words.Before is []) return Any(field, matching);
        if (Reach(field, [.. words.Before]) < words.Before.Count || !budget.TryPositions(matching.Sum(w => terms.PositionsOf(field, w)))) return null;
        MultiPhraseQuery phrase = [];
        foreach (string before in words.Before) phrase.Add(new Term(field, before));
        phrase.Add([.. matching.Select(w => new Term(field, w))]);
        return phrase;
    }

    // Any of the words, all worth the same; one word by its own worth.
    private Query? Any(string field, IReadOnlyList<string> words)
    {
        if (words is []) return null;
        if (!budget.TryPostings(words.Sum(w => (long)terms.DocumentsWith(field, w)))) return LeftOut(words[0]);
        return words is [string only] ? new TermQuery(new(field, only)) : new ConstantScoreQuery(new TermSetFilter(field, words));
    }

    private Query? LeftOut(string word)
    {
        budget.Note($"The query asks for more than one search reads: “{word}” and the like were left out of it.");
        return null;
    }

    private static BooleanQuery Nothing() => [];

    private static DisjunctionMaxQuery? Best(IReadOnlyList<(Query? Query, float Weight)> forms)
    {
        DisjunctionMaxQuery best = new(Weights.TieBreak);
        foreach ((Query? query, float weight) in forms)
        {
            if (query is null) continue;
            query.Boost = weight;
            best.Add(query);
        }
        return best.Disjuncts.Count == 0 ? null : best;
    }
}
