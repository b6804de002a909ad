using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Finds the documents that queries match, as sets of bits. For a word and its forms it reads the postings (which documents have a form),
/// one list after the other. Lucene.Net would read all lists at once, document by document. Only scoring needs that, and nothing is scored
/// here. Other queries are run by Lucene.Net.
/// </summary>
internal sealed class QueryBits(IndexSearcher searcher, IndexTerms terms)
{
    /// <summary>
    /// The cost of skipping to one document in a postings list (the documents that have a word). It takes about as long as reading this
    /// many entries of the list.
    /// </summary>
    public const int SkipCost = 16;

    /// <summary>The index that is searched, as it was when the search began.</summary>
    public IndexReader Reader => searcher.IndexReader;

    /// <summary>The documents that match. The caller may change the set.</summary>
    /// <param name="query">The query, made by the planner.</param>
    /// <param name="within">Documents outside this set may be missing from the result. Null for all documents.</param>
    public FixedBitSet Of(Query query, FixedBitSet? within = null)
    {
        FixedBitSet found = new(Math.Max(1, searcher.IndexReader.MaxDoc));
        Add(query, found, within, within?.Cardinality ?? int.MaxValue);
        return found;
    }

    /// <summary>All searchable documents. The caller may change the set.</summary>
    public FixedBitSet All()
    {
        FixedBitSet all = new(Math.Max(1, searcher.IndexReader.MaxDoc));
        AddAll(all);
        return all;
    }

    /// <summary>
    /// About how many postings a query reads; <see cref="long.MaxValue"/> if this is not known. A posting is an entry of the index that
    /// says that a document has a word.
    /// </summary>
    public long CostOf(Query query) => query switch
    {
        TermQuery term => Find(term).Postings,
        ConstantScoreQuery { Query: TermQuery term } => Find(term).Postings,
        FormsQuery forms => forms.Postings,
        DisjunctionMaxQuery any => SumOf(any.Disjuncts),
        BooleanQuery any when IsAny(any) => SumOf(any.Clauses.Select(c => c.Query)),
        _ => long.MaxValue,
    };

    /// <summary>Whether a document matches the query as soon as it matches one of its clauses.</summary>
    public static bool IsAny(BooleanQuery query) =>
        query.MinimumNumberShouldMatch == 0 && query.Clauses.All(c => c.Occur == Occur.SHOULD);

    private long SumOf(IEnumerable<Query> queries)
    {
        long sum = 0;
        foreach (Query query in queries)
        {
            long cost = CostOf(query);
            if (cost == long.MaxValue) return cost;
            sum += cost;
        }
        return sum;
    }

    private FoundTerm Find(TermQuery query) => terms.Find(query.Term.Field, query.Term.Text);

    private void Add(Query query, FixedBitSet found, FixedBitSet? within, int candidates)
    {
        switch (query)
        {
            case MatchAllDocsQuery:
                AddAll(found);
                break;
            case DisjunctionMaxQuery any:
                foreach (Query one in any.Disjuncts) Add(one, found, within, candidates);
                break;
            case BooleanQuery any when IsAny(any):
                foreach (BooleanClause one in any.Clauses) Add(one.Query, found, within, candidates);
                break;
            case TermQuery term:
                AddTerm(Find(term), found, within, candidates);
                break;
            case ConstantScoreQuery { Query: TermQuery term }:
                AddTerm(Find(term), found, within, candidates);
                break;
            case FormsQuery forms:
                AddForms(forms, found, within, candidates);
                break;
            default:
                searcher.Search(query, within is null ? null : new BitFilter(within), new MatchedDocuments(found));
                break;
        }
    }

    private void AddAll(FixedBitSet found)
    {
        foreach (AtomicReaderContext leaf in searcher.IndexReader.Leaves)
        {
            int size = leaf.AtomicReader.MaxDoc;
            if (leaf.AtomicReader.LiveDocs is not { } live) found.Set(leaf.DocBase, leaf.DocBase + size);
            else for (int doc = 0; doc < size; doc++) if (live.Get(doc)) found.Set(leaf.DocBase + doc);
        }
    }

    private void AddTerm(FoundTerm term, FixedBitSet found, FixedBitSet? within, int candidates)
    {
        bool isSkipping = within is not null && (long)candidates * SkipCost < term.Postings;
        for (int segment = 0; segment < term.States.Length; segment++)
        {
            if (terms.Postings(term, segment, DocsFlags.NONE) is not { } postings) continue;
            AtomicReaderContext leaf = searcher.IndexReader.Leaves[segment];
            if (isSkipping) AddWithin(postings, leaf, found, within!);
            else for (int doc; (doc = postings.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;) found.Set(leaf.DocBase + doc);
        }
    }

    private void AddForms(FormsQuery forms, FixedBitSet found, FixedBitSet? within, int candidates)
    {
        List<int> notFound = [];
        foreach (AtomicReaderContext leaf in searcher.IndexReader.Leaves)
            foreach (int doc in terms.NotEnglish(leaf.Ord))
                if (!found.Get(leaf.DocBase + doc)) notFound.Add(leaf.DocBase + doc);
        foreach (FoundTerm word in forms.Words) AddTerm(word, found, within, candidates);
        foreach (int doc in notFound) found.Clear(doc);
    }

    private static void AddWithin(DocsEnum postings, AtomicReaderContext leaf, FixedBitSet found, FixedBitSet within)
    {
        int end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
        for (int doc = leaf.DocBase; doc < end && (doc = within.NextSetBit(doc)) >= 0 && doc < end;)
        {
            int at = postings.Advance(doc - leaf.DocBase);
            if (at == DocIdSetIterator.NO_MORE_DOCS) return;
            if (within.Get(leaf.DocBase + at)) found.Set(leaf.DocBase + at);
            doc = leaf.DocBase + at + 1;
        }
    }
}
