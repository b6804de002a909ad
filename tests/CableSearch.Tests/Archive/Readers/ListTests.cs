using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers.Postgres;
using CableSearch.Archive.Providers.Sqlite;
using CableSearch.Archive.Readers;
using CableSearch.Import.Sample;
using CableSearch.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Archive.Readers;

public sealed class ListTests
{
    private const string First = "09LIMA9001", Second = "09LIMA1667", Third = "08LIMA9001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_first_item_makes_a_list_and_the_last_added_comes_first(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await SampleArchive.LoadIfNewAsync(archive, Stop);
        string reader = BookmarkStore.NewToken();
        foreach (string id in (string[])[First, Second, Second]) await AddAsync(archive, reader, null, id);
        Guid item = (await archive.Lists.Items.ReadAsync(reader, 1, Stop))[1].Id;
        Assert.True(await archive.Lists.Items.SetNoteAsync(reader, item, "Ask the colonel.", ["lead", "Callao"], Stop));
        Assert.False(await archive.Lists.Items.SetNoteAsync(BookmarkStore.NewToken(), item, "Not mine.", [], Stop));

        IReadOnlyList<ListEntry> entries = await archive.Lists.Items.ReadAsync(reader, 1, Stop);

        Assert.Equal([Second, First], entries.Select(e => e.Target.Id));
        Assert.Null(entries[0].Cable);
        Assert.Equal(("Ask the colonel.", "Embassy Lima"), (entries[1].Note, entries[1].Cable!.Origin));
        Assert.Equal(["lead", "Callao"], entries[1].Tags);
        Assert.Equal([new(1, ListStore.FirstName, 2)], await archive.Lists.AllAsync(reader, Stop));
        Assert.Empty(await archive.Lists.AllAsync(BookmarkStore.NewToken(), Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_cable_stands_in_several_lists_and_new_items_go_into_the_chosen_one(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        FakeTimeProvider clock = new();
        await using CableArchive archive = await database.OpenAsync(clock);
        string reader = BookmarkStore.NewToken();
        Assert.Equal(1, await archive.Lists.CreateAsync(reader, "Lima", Stop));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await archive.Lists.CreateAsync(reader, "To read", Stop));
        await AddAsync(archive, reader, null, First);
        await AddAsync(archive, reader, 1, First);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await archive.Lists.ChooseAsync(reader, 1, Stop));
        Assert.True(await archive.Lists.RenameAsync(reader, 2, "Read", Stop));
        Assert.Equal([new(1, "Lima", 1), new(2, "Read", 1)], await archive.Lists.AllAsync(reader, Stop));
        Assert.Equal([1, 2], (await archive.Bookmarks.OfCableAsync(reader, First, Stop)).Select(i => i.List));
        Assert.Equal(AddOutcome.NoSuchList, await archive.Lists.Items.AddAsync(reader, 7, ItemTarget.OfCable(First), Stop));
        await archive.Lists.DeleteAsync(reader, 2, Stop);
        Assert.Equal(1, (await archive.Bookmarks.SavedAsync(reader, Stop)).Count);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Items_are_moved_by_hand_also_where_two_have_the_same_place(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        foreach (string id in (string[])[Third, Second, First]) await AddAsync(archive, reader, null, id);
        IReadOnlyList<ListEntry> entries = await archive.Lists.Items.ReadAsync(reader, 1, Stop);
        await archive.Lists.Items.MoveAsync(reader, entries[0].Id, up: true, Stop);
        await archive.Lists.Items.MoveAsync(BookmarkStore.NewToken(), entries[0].Id, up: false, Stop);
        await archive.Lists.Items.MoveAsync(reader, entries[0].Id, up: false, Stop);
        Assert.Equal([Second, First, Third], await OrderAsync(archive, reader));
        await database.ExecuteAsync("UPDATE list_items SET position = 5");
        string[] tied = await OrderAsync(archive, reader);
        await archive.Lists.Items.MoveAsync(reader, (await archive.Lists.Items.ReadAsync(reader, 1, Stop))[2].Id, up: true, Stop);
        Assert.Equal([tied[0], tied[2], tied[1]], await OrderAsync(archive, reader));
        Guid last = (await archive.Lists.Items.ReadAsync(reader, 1, Stop))[2].Id;
        await archive.Lists.Items.MoveToTopAsync(BookmarkStore.NewToken(), last, Stop);
        await archive.Lists.Items.MoveToTopAsync(reader, last, Stop);
        Assert.Equal([tied[1], tied[0], tied[2]], await OrderAsync(archive, reader));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Requests_of_one_reader_that_meet_lose_nothing_and_save_nothing_twice(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        string[] ids = [First, First, First, Second, Third];
        await Task.WhenAll(ids.Select(id => AddAsync(archive, reader, null, id)));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(i => archive.Lists.CreateAsync(reader, $"List {i}", Stop)));
        Assert.Equal(3, (await archive.Bookmarks.SavedAsync(reader, Stop)).Count);
        Assert.Equal([1, 2, 3, 4], (await archive.Lists.AllAsync(reader, Stop)).Select(l => l.Number).Order());
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Many_items_come_above_what_is_there_in_their_order_and_none_twice(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        ItemTarget[] targets = [.. new[] { First, Second, Third, First }.Select(ItemTarget.OfCable)];
        Assert.Null(await archive.Lists.Items.AddAllAsync(reader, 1, targets, Stop));
        await AddAsync(archive, reader, null, "66LIMA9100");
        await AddAsync(archive, reader, null, Second);

        AddedItems?[] added = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => archive.Lists.Items.AddAllAsync(reader, 1, targets, Stop)));

        Assert.Equal(2, added.Sum(a => a!.Added));
        Assert.Equal([First, Third, Second, "66LIMA9100"], await OrderAsync(archive, reader));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Items_above_the_bound_are_left_out_and_counted(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        await AddAsync(archive, reader, null, First);
        ItemTarget[] targets = [.. Enumerable.Range(1, ListItemStore.MaxItems + 1).Select(i => ItemTarget.OfCable($"66LIMA{i}"))];
        Assert.Equal(new(ListItemStore.MaxItems - 1, 0, 2), await archive.Lists.Items.AddAllAsync(reader, 1, targets, Stop));
        Assert.Equal(AddOutcome.Full, await AddAsync(archive, reader, null, Second));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Imported_lists_keep_their_order_and_come_all_or_not_at_all(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync(new FakeTimeProvider());
        string reader = BookmarkStore.NewToken();
        ListEntry entry = new(Guid.Empty, ItemTarget.OfCable(First), "Mine\0", ["lead"], DateTime.UnixEpoch);
        ImportedList[] lists = [new("One", [entry, entry]), new("Two", [entry]), new("Three", [])];
        Assert.Equal(ListImportOutcome.Added, await archive.Lists.ImportAsync(reader, lists, merge: false, Stop));
        Assert.Equal([new(1, "One", 1), new(2, "Two", 1), new(3, "Three", 0)], await archive.Lists.AllAsync(reader, Stop));
        ImportedList[] many = [.. Enumerable.Repeat(lists[1], ListStore.MaxLists - 2)];
        Assert.Equal(ListImportOutcome.TooManyLists, await archive.Lists.ImportAsync(reader, many, merge: false, Stop));
        Assert.Equal(2, (await archive.Bookmarks.SavedAsync(reader, Stop)).Count);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_shared_copy_stays_as_the_list_was_and_is_forgotten_with_its_reader(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        await AddAsync(archive, reader, null, Second);
        string copy = (await archive.Bookmarks.ShareAsync(reader, 1, Stop))!;
        await archive.Bookmarks.RemoveAsync(reader, ItemKind.Cable, Second, "", Stop);

        SharedList shared = (await archive.Bookmarks.SharedAsync(copy, Stop))!;
        Assert.Equal((ListStore.FirstName, Second), (shared.Name, Assert.Single(shared.Entries).Target.Id));
        await archive.Bookmarks.UnshareAsync(BookmarkStore.NewToken(), copy, Stop);
        Assert.NotNull(await archive.Bookmarks.SharedAsync(copy, Stop));
        Assert.Null(await archive.Bookmarks.ShareAsync(reader, 1, Stop));
        await archive.Bookmarks.ForgetAsync(reader, Stop);
        Assert.Null(await archive.Bookmarks.SharedAsync(copy, Stop));
        Assert.False(await archive.Bookmarks.KnowsAsync(reader, Stop));
        Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM list_items"));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Bookmarks_of_an_older_version_are_a_first_list_in_their_order(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        string reader = BookmarkStore.NewToken();
        string hash = database.Literal(ReaderToken.Hash(reader));
        await using (await database.OpenAsync()) { }
        await using (ArchiveContext context = kind == DatabaseKind.Sqlite
            ? new SqliteArchive(SqliteArchive.OptionsFor(database.Settings.ConnectionString))
            : new PostgresArchive(PostgresArchive.OptionsFor(database.Settings.ConnectionString)))
            await context.Database.MigrateAsync("Reports", Stop);
        await database.ExecuteAsync("INSERT INTO bookmarks (reader, cable_id, note, added_at) VALUES "
            + $"({hash}, '{First}', 'Old', 1000), ({hash}, '{Second}', '', 3000), ({hash}, '{Third}', '', 2000)");
        await using CableArchive archive = await database.OpenAsync();
        Assert.Equal([new(1, "Bookmarks", 3)], await archive.Lists.AllAsync(reader, Stop));
        IReadOnlyList<ListEntry> entries = await archive.Lists.Items.ReadAsync(reader, 1, Stop);
        Assert.Equal([Second, Third, First], entries.Select(e => e.Target.Id));
        await archive.Lists.Items.RemoveAsync(reader, entries[0].Id, Stop);
        Assert.Equal("Old", Assert.Single(await archive.Bookmarks.OfCableAsync(reader, First, Stop)).Note);
        Assert.Equal([Third, First], await OrderAsync(archive, reader));
    }

    [Fact]
    public async Task A_reader_has_as_many_lists_as_the_bound_says_and_names_have_one_too()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        for (int i = 0; i < ListStore.MaxLists; i++) Assert.NotNull(await archive.Lists.CreateAsync(reader, $"List {i}", Stop));
        Assert.Null(await archive.Lists.CreateAsync(reader, "One more", Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => archive.Lists.CreateAsync(reader, "", Stop));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            archive.Lists.RenameAsync(reader, 1, new string('n', ListStore.MaxNameLength + 1), Stop));
    }

    private static Task<AddOutcome> AddAsync(CableArchive archive, string reader, int? list, string id) =>
        archive.Lists.Items.AddAsync(reader, list, ItemTarget.OfCable(id), Stop);

    private static async Task<string[]> OrderAsync(CableArchive archive, string reader) =>
        [.. (await archive.Lists.Items.ReadAsync(reader, 1, Stop)).Select(e => e.Target.Id)];
}
