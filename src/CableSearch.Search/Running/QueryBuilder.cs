using CableSearch.Search.Analysis;
using CableSearch.Search.Index;
using CableSearch.Search.Language;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace CableSearch.Search.Running;

/// <summary>Turns a query tree into a query of Lucene.Net.</summary>
internal sealed class QueryBuilder(Stems stems)
{
    // Each language that articles come in; a word is looked for under the stem it has in any of them.
    private static readonly string[] Languages = ["en", "es", "pt", "fr", "de", "it", "sv", "nl"];

    private const int MaxFuzzyTerms = 50;

    public Query Build(QueryTree tree) => tree switch
    {
        AllOf all when all.Parts.Any(TreeBuilder.IsScope) => Scoped(all),
        AllOf all => All(all.Parts.Select(p => (p, Occur.MUST))),
        AnyOf any => All(any.Parts.Select(p => (p, Occur.SHOULD))),
        Excluded not => All([(not, Occur.MUST)]),
        Leaf { Field: null or QueryFields.Subject } leaf => TextOf(leaf, leaf.Field is null ? null : IndexFields.Subject),
        Leaf leaf => FieldQuery.Build(leaf) ?? TextOf(leaf, IndexFields.Header),
        _ => new MatchAllDocsQuery(),
    };

    private BooleanQuery All(IEnumerable<(QueryTree Part, Occur Occur)> parts)
    {
        BooleanQuery query = new(disableCoord: true);
        bool hasPositive = false;
        foreach ((QueryTree part, Occur occur) in parts)
        {
            if (part is Excluded not && occur == Occur.MUST) query.Add(Build(not.Part), Occur.MUST_NOT);
            else
            {
                query.Add(Build(part), occur);
                hasPositive = true;
            }
        }
        // What is excluded is taken from something: from everything where nothing else is asked.
        if (!hasPositive) query.Add(new MatchAllDocsQuery(), Occur.MUST);
        return query;
    }

    // "in:summary colonel" asks for the colonel within the summary.
    private BooleanQuery Scoped(AllOf all)
    {
        string field = all.Parts.OfType<Leaf>().First(TreeBuilder.IsScope).Text.Equals("comment", StringComparison.OrdinalIgnoreCase) ? IndexFields.Comment : IndexFields.Summary;
        BooleanQuery query = new(disableCoord: true);
        foreach (QueryTree part in all.Parts.Where(p => !TreeBuilder.IsScope(p)))
        {
            QueryTree inner = part is Excluded not ? not.Part : part;
            query.Add(inner is Leaf { Field: null } leaf ? TextOf(leaf, field) : Build(inner), part is Excluded ? Occur.MUST_NOT : Occur.MUST);
        }
        return query;
    }

    private Query TextOf(Leaf leaf, string? only)
    {
        List<string> words = [.. Tokenizer.Read(leaf.Text).Select(t => t.Folded)];
        if (leaf.Form == LeafForm.Pattern) return PatternOf(leaf.Text, only ?? IndexFields.Text);
        if (words is []) return new BooleanQuery();
        if (leaf.Form == LeafForm.Exact) return new TermQuery(new(IndexFields.Written, leaf.Text));
        if (leaf.Form == LeafForm.Fuzzy)
            return new FuzzyQuery(new(only ?? IndexFields.Text, words[0]), Math.Min(leaf.Number, 2), prefixLength: 1, MaxFuzzyTerms, transpositions: true);
        if (only is not null) return Sequence(only, words, leaf);
        if (leaf.Form == LeafForm.Word && words.Count == 1) return AnyForm(words[0]);
        return Best(
            (Sequence(IndexFields.Text, words, leaf), 1f),
            (Sequence(IndexFields.Subject, words, leaf), 3f),
            (Sequence(IndexFields.Header, words, leaf), 0.2f));
    }

    // The written word above its other forms, the subject above the body; TAGS by their meaning below all of them.
    private DisjunctionMaxQuery AnyForm(string word)
    {
        List<(Query, float)> forms =
        [
            (new TermQuery(new(IndexFields.Subject, word)), 3f),
            (new TermQuery(new(IndexFields.Text, word)), 1f),
            (new TermQuery(new(IndexFields.Header, word)), 0.2f),
            (new ConstantScoreQuery(new TermQuery(new(IndexFields.Meaning, word))), 0.05f),
        ];
        foreach (string stem in Languages.Select(l => stems.Of(word, l)).Distinct(StringComparer.Ordinal))
        {
            forms.Add((new TermQuery(new(IndexFields.SubjectStem, stem)), 1.5f));
            forms.Add((new TermQuery(new(IndexFields.Stem, stem)), 0.5f));
        }
        return Best([.. forms]);
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

    private static Query Sequence(string field, List<string> words, Leaf leaf)
    {
        if (words.Count == 1) return new TermQuery(new(field, words[0]));
        if (leaf.Form == LeafForm.Near)
            return new SpanNearQuery([.. words.Select(w => new SpanTermQuery(new(field, w)))], Math.Max(0, leaf.Number + 1 - words.Count), inOrder: false);
        PhraseQuery phrase = [];
        foreach (string word in words) phrase.Add(new Term(field, word));
        return phrase;
    }

    private static WildcardQuery PatternOf(string pattern, string field) =>
        new(new(field, string.Concat(pattern.Split(['*', '?']).Aggregate((Text: "", At: 0), (folded, part) =>
        {
            int end = folded.At + part.Length;
            string sign = end < pattern.Length ? pattern[end].ToString() : "";
            return (folded.Text + (part.Length > 0 ? Tokenizer.Fold(part) : "") + sign, end + 1);
        }).Text)))
        { MultiTermRewriteMethod = MultiTermQuery.CONSTANT_SCORE_FILTER_REWRITE };
}
