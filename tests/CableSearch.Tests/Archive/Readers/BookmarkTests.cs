using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Import.Sample;
using CableSearch.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Archive.Readers;

public sealed class BookmarkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Bookmarks_are_the_readers_own_and_last_added_come_first(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        FakeTimeProvider clock = new(new DateTimeOffset(2011, 2, 17, 12, 0, 0, TimeSpan.Zero));
        await using CableArchive archive = await database.OpenAsync(clock);
        await SampleArchive.LoadIfNewAsync(archive, Stop);
        string reader = BookmarkStore.NewToken();
        await archive.Bookmarks.AddAsync(reader, "09LIMA9001", Stop);
        clock.Advance(TimeSpan.FromMinutes(1));
        await archive.Bookmarks.AddAsync(reader, "09LIMA1667", Stop);
        await archive.Bookmarks.AddAsync(reader, "09LIMA1667", Stop);
        await archive.Bookmarks.SetNoteAsync(reader, "09LIMA9001", "Ask the colonel.", Stop);

        IReadOnlyList<Bookmark> bookmarks = await archive.Bookmarks.ListAsync(reader, Stop);

        Assert.Equal(["09LIMA1667", "09LIMA9001"], bookmarks.Select(b => b.CableId));
        Assert.Null(bookmarks[0].Heading);
        Assert.Equal(("Ask the colonel.", "Embassy Lima"), (bookmarks[1].Note, bookmarks[1].Heading!.Origin));
        Assert.Empty(await archive.Bookmarks.ListAsync(BookmarkStore.NewToken(), Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_shared_list_stays_as_it_was_when_it_was_shared(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        await archive.Bookmarks.AddAsync(reader, "09LIMA1667", Stop);
        string list = (await archive.Bookmarks.ShareAsync(reader, Stop))!;
        await archive.Bookmarks.RemoveAsync(reader, "09LIMA1667", Stop);

        Assert.Equal("09LIMA1667", Assert.Single((await archive.Bookmarks.SharedAsync(list, Stop))!.Bookmarks).CableId);
        await archive.Bookmarks.UnshareAsync(BookmarkStore.NewToken(), list, Stop);
        Assert.NotNull(await archive.Bookmarks.SharedAsync(list, Stop));
        await archive.Bookmarks.ForgetAsync(reader, Stop);
        Assert.Null(await archive.Bookmarks.SharedAsync(list, Stop));
    }

    [Fact]
    public async Task A_reader_without_bookmarks_shares_nothing()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        Assert.Null(await archive.Bookmarks.ShareAsync(BookmarkStore.NewToken(), Stop));
    }
}
