using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Suggesting;

/// <summary>
/// Finds close matches for a search with few hits: documents that contain most of the query's words, in the same or a similar spelling.
/// A document that does not pass the filters of the search is no close match.
/// </summary>
/// <param name="search">The search.</param>
/// <param name="planner">Plans further queries within what remains of the search's work budget (limit on the work of one search).</param>
/// <param name="documents">Finds documents within the filters of the search.</param>
internal sealed class CloseMatchFinder(SearchExecution search, SearchPlanner planner, DocumentFinder documents)
{
    /// <summary>Close matches are looked for only if a search has at most this many hits.</summary>
    public const int MaxHits = 5;

    /// <summary>Largest number of close matches that are shown below hits.</summary>
    public const int MaxBesideHits = 5;

    // Each word of the query has a weight: the rarer the word, the higher. The words in a close match must have at least this share of the
    // weight of all words together.
    private const float MinShare = 0.4f;

    private readonly QueryTree _tree = search.Query.Tree;

    /// <summary>The documents that contain most of the query's words. A rare word counts more than a common one.</summary>
    /// <param name="size">Largest number of documents to return.</param>
    /// <param name="others">Documents to leave out: the hits of the search.</param>
    public CloseMatchSet Find(int size, FixedBitSet others)
    {
        QueryTree[] clauses = [.. QueryClauses.Opened(_tree).Where(c => c is not Excluded)];
        WantedClause[] wanted = [.. clauses.Select(Wanted)];
        if (wanted is [] || size == 0) return CloseMatchSet.None;
        QueryTree highlighted = Highlighted(clauses, wanted);
        FixedBitSet found = documents.Narrow(Allowed(WithShare(wanted, MinShare), others));
        // If no document has most of the words, documents with any of them are taken.
        if (found.Cardinality == 0) found = documents.Narrow(Allowed(WithShare(wanted, 0), others));
        int total = found.Cardinality;
        if (total == 0) return CloseMatchSet.None with { Highlighted = highlighted };
        IReadOnlyList<(int Doc, float Score)> best =
            search.Ranks.Of(found, Scoring(wanted), SearchSort.Relevance, 0, Math.Min(size, total));
        return new(best, highlighted, new MissingClauses(_tree, wanted, documents).In);
    }

    private WantedClause Wanted(QueryTree clause)
    {
        SearchPlan exact = planner.Trees.Plan(clause);
        FixedBitSet found = search.Matcher.Match(exact);
        Query? similar = SimilarTo(clause, found.Cardinality);
        if (similar is not null) found.Or(documents.Match(similar));
        return new(clause.ToString(), exact.Scoring(), similar, found);
    }

    // Returns a query for words with a similar spelling, if the clause is a word that is probably misspelled; otherwise null. A frequent
    // word is usually spelled right: "policy" is not a misspelling of "police".
    private Query? SimilarTo(QueryTree clause, int frequency)
    {
        if (QueryClauses.PlainWord(clause) is not { } word || Misspelling.MaxEditsOf(word) is not (> 0 and int edits)) return null;
        return Misspelling.IsLikely(frequency, planner.Text.SimilarTo(word, edits)) ? planner.Text.Similar(word, edits) : null;
    }

    private FixedBitSet Allowed(FixedBitSet found, FixedBitSet others)
    {
        found.AndNot(others);
        foreach (Excluded not in QueryClauses.Of(_tree).OfType<Excluded>()) found.AndNot(documents.Match(not.Part));
        return found;
    }

    // Finds documents that match enough of the clauses. The weights of the matched clauses must add up to at least the given share of all
    // weights.
    private FixedBitSet WithShare(WantedClause[] wanted, float share)
    {
        FixedBitSet found = new(Math.Max(1, search.Searcher.IndexReader.MaxDoc));
        List<(FixedBitSet Documents, float Rarity)> weighed = [];
        foreach (FixedBitSet having in wanted.Select(w => w.Documents))
        {
            int frequency = having.Cardinality;
            if (frequency == 0) continue;
            weighed.Add((having, MathF.Log(1 + ((float)search.Searcher.IndexReader.MaxDoc / frequency))));
            found.Or(having);
        }
        if (weighed.Count < 2 || share == 0) return found;
        float least = weighed.Sum(w => w.Rarity) * share;
        for (int doc = -1; doc + 1 < found.Length && (doc = found.NextSetBit(doc + 1)) >= 0;)
        {
            float rarity = 0;
            foreach ((FixedBitSet having, float one) in weighed)
                if (having.Get(doc)) rarity += one;
            if (rarity < least) found.Clear(doc);
        }
        return found;
    }

    private static BooleanQuery Scoring(WantedClause[] wanted)
    {
        BooleanQuery scoring = new(disableCoord: true);
        foreach (WantedClause clause in wanted)
        {
            if (clause.Exact is not null) scoring.Add(clause.Exact, Occur.SHOULD);
            if (clause.Similar is not null) scoring.Add(clause.Similar, Occur.SHOULD);
        }
        return scoring;
    }

    // What to highlight in close matches: the clauses of the query. If a word is misspelled, similar words of the index are highlighted
    // too.
    private QueryTree Highlighted(QueryTree[] clauses, WantedClause[] wanted)
    {
        List<QueryTree> highlighted = [];
        foreach ((QueryTree clause, WantedClause sought) in clauses.Zip(wanted))
        {
            highlighted.Add(clause);
            if (sought.Similar is null || QueryClauses.PlainWord(clause) is not { } word) continue;
            IReadOnlyList<(string Word, int Documents, int Edits)> similar = planner.Text.SimilarTo(word, Misspelling.MaxEditsOf(word));
            highlighted.AddRange(similar.Select(w => new Clause(null, ClauseForm.Word, w.Word)));
        }
        return TreeBuilder.Any(highlighted);
    }
}
