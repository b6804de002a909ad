using CableSearch.Search.Analysis;
using CableSearch.Search.Index;
using CableSearch.Search.Language;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace CableSearch.Search.Running;

/// <summary>Queries on the words of texts: the subject above the body, the written word above its other forms, likeness below both.</summary>
internal sealed class TextQuery(Stems stems)
{
    // Each language that articles come in; a word is looked for under the stem it has in any of them.
    private static readonly string[] Languages = ["en", "es", "pt", "fr", "de", "it", "sv", "nl"];

    // Words that a pattern may stand for where it is one of several side by side; a pattern alone stands for all of them.
    private const int MaxPatternWords = 1024;

    private const float SubjectWeight = 3;

    private const float HeaderWeight = 0.2f;

    /// <summary>The query of a leaf in the fields, or in the whole text where there are none.</summary>
    public Query Build(Leaf leaf, IReadOnlyList<string> fields)
    {
        List<string> words = [.. Tokenizer.Read(leaf.Text).Select(t => t.Folded)];
        if (leaf.Form == LeafForm.Exact) return Written(leaf.Text, words, fields);
        if (leaf.Form == LeafForm.Word && words is [string word] && fields is []) return AnyForm(word);
        return InBest(fields, field => InField(leaf, words, field));
    }

    /// <summary>Words side by side in the subject or the body.</summary>
    public static Query SideBySide(IEnumerable<string> typed)
    {
        List<string> words = [.. typed.SelectMany(Tokenizer.Read).Select(t => t.Folded)];
        return Best((Sequence(IndexFields.Subject, words), SubjectWeight), (Sequence(IndexFields.Text, words), 1));
    }

    private static Query InField(Leaf leaf, List<string> words, string field) => leaf.Form switch
    {
        LeafForm.Pattern => PatternOf(PatternWords.Of(leaf.Text), field),
        LeafForm.Fuzzy when words is [string word] => Like(field, word, leaf.Number),
        LeafForm.Near when words.Count > 1 => Near(field, words, leaf.Number),
        _ => Sequence(field, words),
    };

    private static DisjunctionMaxQuery InBest(IReadOnlyList<string> fields, Func<string, Query> build) => fields is []
        ? Best((build(IndexFields.Text), 1f), (build(IndexFields.Subject), SubjectWeight), (build(IndexFields.Header), HeaderWeight))
        : Best([.. fields.Select(f => (build(f), 1f))]);

    // TAGS are found by their meaning, below all forms of the word itself.
    private DisjunctionMaxQuery AnyForm(string word)
    {
        List<(Query, float)> forms =
        [
            (new TermQuery(new(IndexFields.Subject, word)), SubjectWeight),
            (new TermQuery(new(IndexFields.Text, word)), 1f),
            (new TermQuery(new(IndexFields.Header, word)), HeaderWeight),
            (new ConstantScoreQuery(new TermQuery(new(IndexFields.Meaning, word))), 0.05f),
        ];
        foreach (string stem in Languages.Select(l => stems.Of(word, l)).Distinct(StringComparer.Ordinal))
        {
            forms.Add((new TermQuery(new(IndexFields.SubjectStem, stem)), 1.5f));
            forms.Add((new TermQuery(new(IndexFields.Stem, stem)), 0.5f));
        }
        return Best([.. forms]);
    }

    // The index knows which forms a text is written in, not where: the words stand in the field, and in the document so written.
    private static BooleanQuery Written(string text, List<string> words, IReadOnlyList<string> fields)
    {
        BooleanQuery query = new(disableCoord: true) { { InBest(fields, field => Sequence(field, words)), Occur.MUST } };
        foreach (TextToken token in Tokenizer.Read(text))
            query.Add(new ConstantScoreQuery(new TermQuery(new(IndexFields.Written, text[token.Start..token.End]))) { Boost = 0 }, Occur.MUST);
        return query;
    }

    private static Query Sequence(string field, List<string> words)
    {
        if (words is []) return new BooleanQuery();
        if (words is [string only]) return new TermQuery(new(field, only));
        PhraseQuery phrase = [];
        foreach (string word in words) phrase.Add(new Term(field, word));
        return phrase;
    }

    // Neighbours are 1 apart; Lucene counts the words between, and for more than two all that stand in the window beside them.
    private static SpanNearQuery Near(string field, List<string> words, int distance) =>
        new([.. words.Select(w => new SpanTermQuery(new(field, w)))], Math.Max(0, distance + 1 - words.Count), inOrder: false);

    // What is merely like the word scores next to nothing, so that it comes behind the word itself.
    private static DisjunctionMaxQuery Like(string field, string word, int edits)
    {
        List<(Query, float)> forms = [(new TermQuery(new(field, word)), 1f), (Within(field, word, 1), 0.02f)];
        if (edits > 1) forms.Add((Within(field, word, 2), 0.01f));
        return Best([.. forms]);
    }

    private static FuzzyQuery Within(string field, string word, int edits) =>
        new(new(field, word), edits, prefixLength: 1, maxExpansions: MaxPatternWords, transpositions: true)
        { MultiTermRewriteMethod = MultiTermQuery.CONSTANT_SCORE_FILTER_REWRITE };

    private static Query PatternOf(PatternWords words, string field)
    {
        if (words.Pattern.Length == 0) return Sequence(field, [.. words.Before]);
        WildcardQuery pattern = new(new(field, words.Pattern)) { MultiTermRewriteMethod = MultiTermQuery.CONSTANT_SCORE_FILTER_REWRITE };
        if (words.Before is []) return pattern;
        SpanMultiTermQueryWrapper<WildcardQuery> last = new(pattern)
        { MultiTermRewriteMethod = new SpanMultiTermQueryWrapper<WildcardQuery>.TopTermsSpanBooleanQueryRewrite(MaxPatternWords) };
        return new SpanNearQuery([.. words.Before.Select(w => new SpanTermQuery(new(field, w))), last], 0, inOrder: true);
    }

    private static DisjunctionMaxQuery Best(params (Query Query, float Weight)[] forms)
    {
        DisjunctionMaxQuery best = new(0.1f);
        foreach ((Query query, float weight) in forms)
        {
            query.Boost = weight;
            best.Add(query);
        }
        return best;
    }
}
