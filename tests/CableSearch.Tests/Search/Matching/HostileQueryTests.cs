using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using CableSearch.Tests.Fixtures;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace CableSearch.Tests.Search.Matching;

/// <summary>Even the most expensive queries are answered, and none does more work than the budget of a search allows.</summary>
public sealed class HostileQueryTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private readonly SampleIndex _sample = fixture.Sample;

    public static TheoryData<string> Names => [.. HostileQueries.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_hostile_query_is_answered(string name)
    {
        SearchAnswer answer = await _sample.SearchAsync(HostileQueries.All[name], size: 10);
        Assert.InRange(answer.Total, 0, 100);
        Assert.InRange(answer.Notes.Count, 0, 20);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_hostile_query_is_given_up_when_its_reader_has_gone(string name)
    {
        using DirectoryReader reader = _sample.OpenReader();
        using CancellationTokenSource gone = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        SearchRequest request = new() { Query = HostileQueries.All[name] };
        ParsedQuery parsed = QueryParser.Parse(request.Query);
        SearchPlanner planner = SearchPlanner.For(reader, parsed.Tree, new(), new(), gone.Token);

        await gone.CancelAsync();

        Assert.ThrowsAny<OperationCanceledException>(() => new SearchExecution(
            new IndexSearcher(reader), planner.Plan(request, parsed), StoryDocuments.None, gone.Token).Match());
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_hostile_query_never_takes_more_than_its_budget(string name)
    {
        string generation = System.IO.Directory.GetDirectories(_sample.Folder).First(f => System.IO.Directory.GetFiles(f,
            "segments_*").Length > 0);
        using NIOFSDirectory directory = new(generation);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        ParsedQuery parsed = QueryParser.Parse(HostileQueries.All[name]);
        WorkBudget whole = WorkBudget.For(reader, gone: TestContext.Current.CancellationToken);
        SearchPlanner planner = SearchPlanner.For(reader, parsed.Tree, new(), new(), TestContext.Current.CancellationToken);
        PlannedQuery query = planner.Plan(new() { Query = HostileQueries.All[name] }, parsed);
        new SearchExecution(new IndexSearcher(reader), query, StoryDocuments.None, TestContext.Current.CancellationToken).Match();
        WorkBudget left = planner.Budget;
        Assert.InRange(left.Words, 0, whole.Words);
        Assert.InRange(left.Scans, 0, whole.Scans);
        Assert.InRange(left.Postings, 0, whole.Postings);
        Assert.InRange(left.Positions, 0, whole.Positions);
    }
}

/// <summary>If a limit makes a list incomplete, the results say so.</summary>
public sealed class LimitNoteTests
{
    [Fact]
    public async Task A_pattern_that_stands_for_too_many_words_says_that_the_list_is_incomplete()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        string words = string.Join(' ', Enumerable.Range(0, WorkBudget.MaxWordsOfPattern + 50)
            .Select(i => $"qx{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}"));
        await sample.Archive.ImportAsync(sample.Database.Folder,
            ("cables.csv", MadeUp.Row(1, "09LIMA4001", MadeUp.Body("WORDS (INVENTED)", words))));
        await sample.Index.CatchUpAsync(null, TestContext.Current.CancellationToken);
        SearchAnswer answer = await sample.SearchAsync("qx*");
        Assert.Equal(1, answer.Total);
        Assert.Contains(answer.Notes,
            n => n.Contains("1,024 commonest", StringComparison.Ordinal) && n.Contains("incomplete", StringComparison.Ordinal));
        Assert.DoesNotContain((await sample.SearchAsync("qxaa*")).Notes, n => n.Contains("incomplete", StringComparison.Ordinal));
    }
}
