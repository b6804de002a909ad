using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using CableSearch.Search.Ranking;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds what is nearest to a query that matches nothing: documents with most of its words, in these or near spellings.</summary>
internal sealed class Nearest
{
    /// <summary>A search with more hits than this needs nothing near.</summary>
    public const int MaxHits = 5;

    /// <summary>Near documents that stand beside what matches.</summary>
    public const int Beside = 5;

    // Of what the words that anything has are worth together.
    private const float LeastShare = 0.4f;

    // Shorter words have too many neighbours.
    private const int LeastForOneEdit = 4;
    private const int LeastForTwoEdits = 8;

    private readonly SearchRunner _runner;
    private readonly List<Wanted> _wanted = [];
    private readonly List<QueryTree> _respelt = [];
    private List<(QueryTree Part, FixedBitSet Has)>? _whole;
    private bool _isBeyondFilters;

    public Nearest(SearchRunner runner)
    {
        _runner = runner;
        foreach (QueryTree part in QueryParts.Opened(runner.Read.Tree).Where(p => p is not Excluded))
        {
            SearchPlan exact = runner.Builder.Build(part);
            FixedBitSet has = runner.Matcher.Match(exact);
            // What many documents have is spelt right: "policy" is no "police".
            Query? near = QueryParts.PlainWord(part) is { } word && EditsFor(word) is > 0 and int edits && Slip.IsOne(has.Cardinality, runner.Text.SimilarTo(word, edits)) ? runner.Text.Near(word, edits) : null;
            if (near is not null) _respelt.Add(part);
            if (near is not null) has.Or(MatchedDocuments.Of(runner.Searcher, near));
            _wanted.Add(new(part.ToString(), exact.Scoring(), near, has));
        }
    }

    /// <summary>How many edits a word's other spellings are away at most.</summary>
    public static int EditsFor(string word) => word.Length >= LeastForTwoEdits ? 2 : word.Length >= LeastForOneEdit ? 1 : 0;

    /// <summary>The words in their near spellings as well, for marking.</summary>
    public QueryTree Marked { get; private set; } = QueryTree.All;

    /// <summary>The best documents that have most of the words, a rare word counting for more than a common one.</summary>
    /// <param name="size">Most documents.</param>
    /// <param name="others">Documents that are left out, such as those that match.</param>
    public IReadOnlyList<(int Doc, float Score)> Find(int size, FixedBitSet? others = null)
    {
        if (_wanted is [] || size == 0) return [];
        Marked = MarkedTree();
        FixedBitSet has = _runner.Narrow(Allowed(WithMost(LeastShare), others));
        // Where little is left, a document with any of the words is near.
        if (has.Cardinality == 0) has = _runner.Narrow(Allowed(WithMost(0), others));
        if (has.Cardinality == 0 && _runner.IsNarrowed)
        {
            has = Allowed(WithMost(LeastShare), others);
            _isBeyondFilters = true;
        }
        int total = has.Cardinality;
        return total == 0 ? [] : RankedPage.Of(_runner.Searcher, has, Scoring(), SearchSort.Relevance, 0, Math.Min(size, total));
    }

    private FixedBitSet Allowed(FixedBitSet has, FixedBitSet? others)
    {
        if (others is not null) has.AndNot(others);
        foreach (Excluded not in QueryParts.Of(_runner.Read.Tree).OfType<Excluded>()) has.AndNot(_runner.Matcher.Match(_runner.Builder.Build(not.Part)));
        return has;
    }

    /// <summary>Parts of the query that a document lacks: words that it has in no spelling; phrases and the like that it has the words of, but not so.</summary>
    public IReadOnlyList<string> MissingIn(int doc)
    {
        List<string> missing = [.. _wanted.Where(w => !w.Has.Get(doc)).Select(w => w.Text)];
        foreach ((QueryTree part, FixedBitSet has) in _whole ??= Whole())
            if (!has.Get(doc) && !QueryParts.Opened(part).Any(p => missing.Contains(p.ToString()))) missing.Add(part.ToString());
        if (_isBeyondFilters) missing.Add(Hit.OutsideFilters);
        return missing;
    }

    // Parts that were opened to their words.
    private List<(QueryTree Part, FixedBitSet Has)> Whole() =>
        [.. QueryParts.Of(_runner.Read.Tree).Where(p => p is Leaf && !(QueryParts.Opened(p) is [var only] && only.Equals(p))).Select(p => (p, _runner.Matcher.Match(_runner.Builder.Build(p))))];

    private FixedBitSet WithMost(float share)
    {
        float[] worth = new float[_runner.Searcher.IndexReader.MaxDoc];
        float all = 0;
        foreach (Wanted wanted in _wanted)
        {
            int documents = wanted.Has.Cardinality;
            if (documents == 0) continue;
            float rarity = MathF.Log(1 + ((float)worth.Length / documents));
            all += rarity;
            for (int doc = -1; doc + 1 < worth.Length && (doc = wanted.Has.NextSetBit(doc + 1)) >= 0;) worth[doc] += rarity;
        }
        FixedBitSet has = new(Math.Max(1, worth.Length));
        for (int doc = 0; doc < worth.Length; doc++)
            if (worth[doc] > 0 && worth[doc] >= all * share) has.Set(doc);
        return has;
    }

    private BooleanQuery Scoring()
    {
        BooleanQuery scoring = new(disableCoord: true);
        foreach (Wanted wanted in _wanted)
        {
            if (wanted.Exact is not null) scoring.Add(wanted.Exact, Occur.SHOULD);
            if (wanted.Near is not null) scoring.Add(wanted.Near, Occur.SHOULD);
        }
        return scoring;
    }

    // The words themselves, and those that stand for a misspelt one, in all their forms.
    private QueryTree MarkedTree()
    {
        List<QueryTree> marked = [];
        foreach (QueryTree part in QueryParts.Opened(_runner.Read.Tree).Where(p => p is not Excluded))
        {
            marked.Add(part);
            if (_respelt.Contains(part) && QueryParts.PlainWord(part) is { } word) marked.AddRange(_runner.Text.SimilarTo(word, EditsFor(word)).Select(w => new Leaf(null, LeafForm.Word, w.Word)));
        }
        return TreeBuilder.Any(marked);
    }

    private sealed record Wanted(string Text, Query? Exact, Query? Near, FixedBitSet Has);
}
