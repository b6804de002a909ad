using CableSearch.Search.Execution;
using CableSearch.Search.Generations;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using CableSearch.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Tests.Search.Matching;

/// <summary>Our own code that reads the index finds the same documents, with the same scores, as Lucene.Net's searcher.</summary>
public sealed class QueryBitsTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private const int Plenty = 1000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Queries =>
    [
        "embassy", "police drugs", "visas", "subject:visas", "reported mittens", "=mittens",
        "dirandro lima", "\"drug police\"", "polic*", "dirandro~1", "embassy -police", "police OR army",
        "(police OR army) drug -lima", "subject:police", "post:embassy-lima police", "=Police", "drug NEAR/5 police", "tag:SNAR", "zzqqzz",
        "09LIMA9001", "in:summary police", "the of and", "-police", "kind:article lima",
    ];

    [Theory, MemberData(nameof(Queries))]
    public void The_documents_and_scores_of_a_query_are_those_of_Lucene(string query)
    {
        using DirectoryReader reader = fixture.Sample.OpenReader();
        IndexSearcher searcher = new(reader) { Similarity = ScoredSearchers.NewSimilarity() };
        ParsedQuery parsed = QueryParser.Parse(query);
        PlannedQuery planned = SearchPlanner.For(reader, parsed.Tree, new(), new(), Stop).Plan(new() { Query = query }, parsed);
        SearchExecution search = new(searcher, planned, StoryDocuments.None, Stop);
        FixedBitSet matched = search.Match();

        foreach (PlannedClause clause in ClausesOf(planned.Plan))
        {
            FixedBitSet found = new(reader.MaxDoc);
            searcher.Search(clause.Query, new MatchedDocuments(found));
            Assert.Equal(found, search.Bits.Of(clause.Query));
        }
        BooleanQuery scoring = new(disableCoord: true) { { new MatchAllDocsQuery { Boost = 0 }, Occur.MUST } };
        if (planned.Scoring.Value is { } scores) scoring.Add(scores, Occur.SHOULD);
        Dictionary<int, float> expected = searcher.Search(scoring, new BitFilter(matched), Plenty).ScoreDocs
            .ToDictionary(d => d.Doc, d => d.Score);
        IReadOnlyList<(int Doc, float Score)> ranked = search.Take(matched, 0, Plenty);
        Assert.Equal(expected.Keys.Order(), ranked.Select(r => r.Doc).Order());
        HashSet<int> others = NotEnglish(reader, planned.Terms);
        Assert.All(ranked, r => Assert.Equal(
            expected[r.Doc] * (others.Contains(r.Doc) ? RankedPage.OtherLanguage : 1), r.Score, Math.Max(1e-5f, r.Score * 1e-5f)));
    }

    [Theory, MemberData(nameof(Queries))]
    public void Within_some_documents_a_query_matches_the_same_ones(string query)
    {
        using DirectoryReader reader = fixture.Sample.OpenReader();
        ParsedQuery parsed = QueryParser.Parse(query);
        PlannedQuery planned = SearchPlanner.For(reader, parsed.Tree, new(), new(), Stop).Plan(new() { Query = query }, parsed);
        QueryBits bits = new(new(reader), planned.Terms);
        FixedBitSet few = new(reader.MaxDoc);
        for (int doc = 0; doc < reader.MaxDoc; doc += 37) few.Set(doc);

        foreach (PlannedClause clause in ClausesOf(planned.Plan))
        {
            FixedBitSet expected = bits.Of(clause.Query), found = bits.Of(clause.Query, few);
            expected.And(few);
            found.And(few);
            Assert.Equal(expected, found);
        }
    }

    private static HashSet<int> NotEnglish(IndexReader reader, IndexTerms terms)
    {
        HashSet<int> documents = [];
        for (int segment = 0; segment < reader.Leaves.Count; segment++)
            foreach (int doc in terms.NotEnglish(segment)) documents.Add(reader.Leaves[segment].DocBase + doc);
        return documents;
    }

    private static IEnumerable<PlannedClause> ClausesOf(SearchPlan plan) => plan switch
    {
        PlannedClause clause => [clause],
        PlannedExclusion not => ClausesOf(not.Part),
        PlannedGroup group => group.Parts.SelectMany(ClausesOf),
        _ => [],
    };
}
