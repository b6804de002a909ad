using System.Text.Json;
using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Tests.Fixtures;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Search.Execution;

/// <summary>An agency's story in several papers is one result. All papers and stories are invented.</summary>
public sealed class StoryResultsTests
{
    private static readonly string Agency = string.Join(' ', Enumerable.Range(1, 12).Select(n => $"On day {n} the harbor pilots of Santa "
        + $"Brigida wrote letter number {n + 40} about the fog, and the clerk who opened it put it with the others in drawer {n * 7}."));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_story_in_three_papers_is_one_result_and_counted_once(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await using CableIndex index = await IndexAsync(database, archive);
        SearchAnswer answer = await index.SearchAsync(new() { Query = "harbor pilots fog" }, Stop);
        Assert.Equal((1, "pilots"), (answer.Total, Assert.Single(answer.Hits).Id));
        Assert.Empty(answer.CloseMatches);
        Assert.Equal(1, Assert.Single(answer.Facets["kind"]).Count);
        Assert.Equal(["pilots"], await index.AllAsync(new() { Query = "harbor pilots fog" }, Stop).Select(h => h.Id).ToListAsync(Stop));
    }

    [Fact]
    public async Task Of_a_story_the_article_that_matches_is_shown_though_another_came_first()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        await using CableIndex index = await IndexAsync(database, archive);
        SearchAnswer answer = await index.SearchAsync(new() { Query = "harbor lantern" }, Stop);
        Assert.Equal("lantern", Assert.Single(answer.Hits).Id);
        Assert.Empty(answer.CloseMatches);
    }

    [Fact]
    public async Task After_the_archive_was_away_a_story_is_one_result_again()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        await (await IndexAsync(database, archive)).DisposeAsync();
        FakeTimeProvider clock = new();
        await using CableIndex index = await CableIndex.OpenAsync(
            new() { Folder = Path.Combine(database.Folder, "index") }, archive, clock, NullLogger<CableIndex>.Instance, Stop);
        SearchRequest request = new() { Query = "harbor pilots fog", Size = 0 };
        await database.ExecuteAsync("ALTER TABLE articles RENAME TO taken_away");
        Assert.Equal(3, (await index.SearchAsync(request, Stop)).Total);
        await database.ExecuteAsync("ALTER TABLE taken_away RENAME TO articles");
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (await index.SearchAsync(request, Stop)).Total);
    }

    private static async Task<CableIndex> IndexAsync(TestDatabase database, CableArchive archive)
    {
        await archive.ImportAsync(database.Folder, ("a.jsonl", Line("Pilots", "Agency") + Line("Letters", "Paper A")
            + Line("Lantern", "Paper B")));
        CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        await index.CatchUpAsync(null, Stop);
        return index;
    }

    private static string Line(string title, string outlet) =>
        JsonSerializer.Serialize(new { title, outlet, language = "en", text = Agency }) + "\n";
}
