using CableSearch.Archive;
using CableSearch.Archive.Readers;
using CableSearch.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Archive.Readers;

/// <summary>A reader can open their lists on another device by an address that contains a random name. The name works only once.</summary>
public sealed class HandoverTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_name_is_used_once_also_by_two_at_once_and_is_not_in_the_database(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        FakeTimeProvider clock = new();
        await using CableArchive archive = await database.OpenAsync(clock);
        string reader = BookmarkStore.NewToken();
        string earlier = await archive.Handovers.CreateAsync(reader, Stop), name = await archive.Handovers.CreateAsync(reader, Stop);
        Assert.Null(await archive.Handovers.UseAsync(earlier, Stop));
        Assert.Equal(clock.GetUtcNow().UtcDateTime + HandoverStore.Lifetime, await archive.Handovers.ExpiryAsync(name, Stop));
        byte[] stored = await database.ScalarAsync<byte[]>("SELECT sealed FROM handovers");
        Assert.Equal(-1, stored.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(reader)));
        string?[] used = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => archive.Handovers.UseAsync(name, Stop)));
        Assert.Equal([reader], used.OfType<string>());
        Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM handovers"));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_name_ends_after_its_time_and_with_its_reader(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        FakeTimeProvider clock = new();
        await using CableArchive archive = await database.OpenAsync(clock);
        string reader = BookmarkStore.NewToken();
        string late = await archive.Handovers.CreateAsync(reader, Stop);
        clock.Advance(HandoverStore.Lifetime);
        Assert.Null(await archive.Handovers.UseAsync(late, Stop));
        string name = await archive.Handovers.CreateAsync(reader, Stop);
        await archive.Bookmarks.ForgetAsync(reader, Stop);
        Assert.Null(await archive.Handovers.ExpiryAsync(name, Stop));
    }
}
