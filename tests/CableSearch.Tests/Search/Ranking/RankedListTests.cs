using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Search.Ranking;

public sealed class RankedListTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", SearchSort.DateDescending)]
    [InlineData("", SearchSort.DateAscending)]
    [InlineData("embassy", SearchSort.Relevance)]
    [InlineData("embassy OR police OR minister", SearchSort.Relevance)]
    [InlineData("kind:cable", SearchSort.Relevance)]
    [InlineData("embassy", SearchSort.DateAscending)]
    public async Task A_whole_list_is_its_pages_one_behind_the_other(string query, SearchSort sort)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        List<(string, float)> pages = [];
        SearchRequest request = new() { Query = query, Sort = sort, Page = 1, Size = 9 };
        while (await sample.Index.SearchAsync(request, Stop) is { Hits: not [] } answer)
        {
            pages.AddRange(answer.Hits.Select(h => (h.Url, h.Score)));
            request = request with { Page = request.Page + 1 };
        }
        Assert.NotEmpty(pages);
        Assert.Equal(pages, await sample.Index.AllAsync(new() { Query = query, Sort = sort, Page = 2, Size = 1 }, Stop)
            .Select(h => (h.Url, h.Score)).ToListAsync(Stop));
    }

    [Fact]
    public async Task Where_nothing_matches_nothing_comes()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        Assert.Empty(await sample.Index.AllAsync(new() { Query = "dirandro zzqqzz" }, Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task What_was_withdrawn_since_it_was_indexed_is_in_no_list()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await sample.Archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        Assert.DoesNotContain(await sample.Index.AllAsync(new(), Stop).ToListAsync(Stop), h => h.Id == "09LIMA9001");
        Assert.DoesNotContain(await sample.Index.LatestAsync(new() { Query = "post:lima" }, 50, Stop), h => h.Hit.Id == "09LIMA9001");
    }

    [Fact]
    public async Task New_is_what_came_in_since_the_last_look_and_not_what_was_only_read_again()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        FakeTimeProvider clock = new(new DateTimeOffset(2011, 2, 17, 12, 0, 0, TimeSpan.Zero));
        await using CableArchive archive = await database.OpenAsync(clock);
        await using CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        SearchRequest lamps = new() { Query = "lamps" };
        await ImportAsync("09LIMA9101", "The lamps are invented.");
        await ImportAsync("09LIMA9102", "The candles are invented.");
        Assert.Equal(new HitCounts(1, 1), await index.CountAsync(lamps, default, Stop));

        clock.Advance(TimeSpan.FromDays(3));
        LastLook look = new(index.Status.Change, clock.GetUtcNow().UtcDateTime);
        Assert.Equal(new HitCounts(1, 0), await index.CountAsync(lamps, look, Stop));
        await archive.Administration.Reparse.RunAsync(all: true, null, Stop);
        await index.CatchUpAsync(null, Stop);
        Assert.Equal(new HitCounts(1, 0), await index.CountAsync(lamps, look, Stop));

        await ImportAsync("09LIMA9103", "More lamps are invented.");
        await ImportAsync("09LIMA9102", "The candles were lamps, and are invented.");
        Assert.Equal(new HitCounts(3, 2), await index.CountAsync(lamps, look, Stop));
        Assert.Equal(["09LIMA9102", "09LIMA9103", "09LIMA9101"], (await index.LatestAsync(lamps, 50, Stop)).Select(h => h.Hit.Id));
        Assert.Equal(["09LIMA9102"], (await index.LatestAsync(lamps, 1, Stop)).Select(h => h.Hit.Id));

        async Task ImportAsync(string id, string text)
        {
            await archive.ImportAsync(database.Folder, ($"{id}.csv", MadeUp.Row(1, id, MadeUp.Body("INVENTED", text))));
            await index.CatchUpAsync(null, Stop);
        }
    }
}
