using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds close matches: documents with most of a query's words, or similar ones.</summary>
/// <param name="search">The search, which found little.</param>
/// <param name="planner">Its planner, with what is left of its budget.</param>
/// <param name="documents">Finds documents within its filters.</param>
internal sealed class CloseMatchFinder(SearchExecution search, SearchPlanner planner, DocumentFinder documents)
{
    /// <summary>A search with more hits than these has no close matches.</summary>
    public const int MaxHits = 5;

    /// <summary>Close matches that are shown beside hits.</summary>
    public const int MaxBesideHits = 5;

    // A close match must carry at least this share of the query's total rarity.
    private const float MinShare = 0.4f;

    private readonly QueryTree _tree = search.Query.Tree;

    /// <summary>The documents that have most of the words; a rare word counts for more than a common one.</summary>
    /// <param name="size">Most documents.</param>
    /// <param name="others">Documents that are left out, such as the hits.</param>
    public CloseMatchSet Find(int size, FixedBitSet others)
    {
        QueryTree[] clauses = [.. QueryClauses.Opened(_tree).Where(c => c is not Excluded)];
        WantedClause[] wanted = [.. clauses.Select(Wanted)];
        if (wanted is [] || size == 0) return CloseMatchSet.None;
        QueryTree highlighted = Highlighted(clauses, wanted);
        FixedBitSet found = documents.Narrow(Allowed(WithShare(wanted, MinShare), others));
        // Where no document has most of the words, any of them will do.
        if (found.Cardinality == 0) found = documents.Narrow(Allowed(WithShare(wanted, 0), others));
        // Beside hits, close matches obey the filters. Where nothing was found, those outside are better than none.
        bool isOutsideFilters = found.Cardinality == 0 && search.Query.IsNarrowed && others.Cardinality == 0;
        if (isOutsideFilters) found = Allowed(WithShare(wanted, MinShare), others);
        int total = found.Cardinality;
        if (total == 0) return CloseMatchSet.None with { Highlighted = highlighted };
        IReadOnlyList<(int Doc, float Score)> best =
            search.Ranks.Of(found, Scoring(wanted), SearchSort.Relevance, 0, Math.Min(size, total));
        return new(best, highlighted, new MissingClauses(_tree, wanted, isOutsideFilters, documents).In);
    }

    private WantedClause Wanted(QueryTree clause)
    {
        SearchPlan exact = planner.Trees.Plan(clause);
        FixedBitSet found = search.Matcher.Match(exact);
        Query? similar = SimilarTo(clause, found.Cardinality);
        if (similar is not null) found.Or(documents.Match(similar));
        return new(clause.ToString(), exact.Scoring(), similar, found);
    }

    // A word that many documents have is spelled right: "policy" is not a misspelling of "police".
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

    private FixedBitSet WithShare(WantedClause[] wanted, float share)
    {
        float[] rarities = new float[search.Searcher.IndexReader.MaxDoc];
        float all = 0;
        foreach (FixedBitSet having in wanted.Select(w => w.Documents))
        {
            int frequency = having.Cardinality;
            if (frequency == 0) continue;
            float rarity = MathF.Log(1 + ((float)rarities.Length / frequency));
            all += rarity;
            for (int doc = -1; doc + 1 < rarities.Length && (doc = having.NextSetBit(doc + 1)) >= 0;) rarities[doc] += rarity;
        }
        FixedBitSet found = new(Math.Max(1, rarities.Length));
        for (int doc = 0; doc < rarities.Length; doc++)
            if (rarities[doc] > 0 && rarities[doc] >= all * share) found.Set(doc);
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

    // The clauses themselves, and the similar words that were looked for in place of a misspelled one.
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
