using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Archive.Readers;

public sealed class SavedSearchTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Searches_are_the_readers_own_and_last_added_come_first(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        FakeTimeProvider clock = new(new DateTimeOffset(2011, 2, 17, 12, 0, 0, TimeSpan.Zero));
        await using CableArchive archive = await database.OpenAsync(clock);
        (string reader, string other) = (BookmarkStore.NewToken(), BookmarkStore.NewToken());
        Assert.True(await archive.SavedSearches.SaveAsync(reader, "Lamps", "q=lamps", 7, Stop));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await archive.SavedSearches.SaveAsync(reader, "Everything\0", "", 8, Stop));
        IReadOnlyList<SavedSearch> kept = await archive.SavedSearches.ListAsync(reader, Stop);
        Assert.Equal([("Everything\uFFFD", "", 8L), ("Lamps", "q=lamps", 7L)], kept.Select(s => (s.Name, s.Query, s.LookedAtChange)));
        Assert.Equal(new DateTime(2011, 2, 17, 12, 1, 0, DateTimeKind.Utc), kept[0].LookedAt);
        Assert.Empty(await archive.SavedSearches.ListAsync(other, Stop));
        Assert.Null(await archive.SavedSearches.LookAsync(other, kept[0].Id, 9, Stop));
        await archive.SavedSearches.RemoveAsync(other, kept[0].Id, Stop);
        await archive.SavedSearches.RemoveAsync(reader, kept[1].Id, Stop);
        Assert.Equal([kept[0]], await archive.SavedSearches.ListAsync(reader, Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Looking_moves_the_mark_and_tells_where_it_was(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        FakeTimeProvider clock = new(new DateTimeOffset(2011, 2, 17, 12, 0, 0, TimeSpan.Zero));
        await using CableArchive archive = await database.OpenAsync(clock);
        string reader = BookmarkStore.NewToken();
        await archive.SavedSearches.SaveAsync(reader, "Lamps", "q=lamps", 7, Stop);
        SavedSearch before = (await archive.SavedSearches.ListAsync(reader, Stop)).Single();
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(before, await archive.SavedSearches.LookAsync(reader, before.Id, 9, Stop));
        Assert.Equal(before with { LookedAtChange = 9, LookedAt = before.LookedAt.AddDays(1) },
            (await archive.SavedSearches.ListAsync(reader, Stop)).Single());
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_search_kept_twice_is_one_with_the_new_name(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        await archive.SavedSearches.SaveAsync(reader, "Lamps", "q=lamps", 7, Stop);
        await archive.SavedSearches.SaveAsync(reader, "Old lamps", "q=lamps", 9, Stop);
        SavedSearch kept = Assert.Single(await archive.SavedSearches.ListAsync(reader, Stop));
        Assert.Equal(("Old lamps", 9), (kept.Name, kept.LookedAtChange));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_reader_keeps_as_many_as_the_bound_says_and_names_have_one_too(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        for (int i = 0; i < SavedSearchStore.MaxSearches; i++)
            Assert.True(await archive.SavedSearches.SaveAsync(reader, $"Search {i}", $"q={i}", 0, Stop));
        Assert.False(await archive.SavedSearches.SaveAsync(reader, "One more", "q=more", 0, Stop));
        Assert.True(await archive.SavedSearches.SaveAsync(reader, "Kept already", "q=0", 0, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => archive.SavedSearches.SaveAsync(reader, "", "q=0", 0, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => archive.SavedSearches.SaveAsync(reader,
            new string('n', SavedSearchStore.MaxNameLength + 1), "q=0", 0, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => archive.SavedSearches.SaveAsync(reader, "n",
            new string('q', SavedSearchStore.MaxQueryLength + 1), 0, Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Who_is_forgotten_keeps_no_search(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        (string reader, string other) = (BookmarkStore.NewToken(), BookmarkStore.NewToken());
        foreach (string token in (string[])[reader, other]) await archive.SavedSearches.SaveAsync(token, "Lamps", "q=lamps", 7, Stop);
        await archive.Bookmarks.ForgetAsync(reader, Stop);
        Assert.Empty(await archive.SavedSearches.ListAsync(reader, Stop));
        Assert.Single(await archive.SavedSearches.ListAsync(other, Stop));
    }
}
