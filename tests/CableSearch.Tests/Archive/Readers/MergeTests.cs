using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Archive.Readers;

/// <summary>Lists of a file, or of another device, are merged into a reader's lists, and nothing of either side is lost.</summary>
public sealed class MergeTests
{
    private const string First = "09LIMA9001", Second = "09LIMA1667", Third = "08LIMA9001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_list_goes_into_the_list_of_the_same_name_and_both_notes_stay(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        ImportedList[] mine = [new("Lima", [Entry(First, "Mine", "lead"), Entry(Second)])];
        ListEntry[] theirs = [Entry(Third), Entry(First, "Theirs\0", "Lead", "Callao"), Entry(Second, "New")];
        ImportedList[] file = [new("Lima", theirs), new("To read", [Entry(First)])];
        await ImportAsync(archive, reader, mine, merge: false);
        // The second time, the same file changes nothing.
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(ListImportOutcome.Added, await ImportAsync(archive, reader, file, merge: true));
            Assert.Equal([new(1, "Lima", 3), new(2, "To read", 1)], await archive.Lists.AllAsync(reader, Stop));
            IReadOnlyList<ListEntry> items = await archive.Lists.Items.ReadAsync(reader, 1, Stop);
            Assert.Equal([First, Second, Third], items.Select(e => e.Target.Id));
            Assert.Equal(["Mine\n\nTheirs\uFFFD", "New", ""], items.Select(e => e.Note));
            Assert.Equal(["lead", "Callao"], items[0].Tags);
        }
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_note_that_is_too_long_together_with_the_other_goes_into_a_list_of_its_own(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        string[] notes = [new('a', ListItemStore.MaxNoteLength), new('b', ListItemStore.MaxNoteLength), new('c', 3)];
        foreach (string note in notes.Append(notes[1]))
            await ImportAsync(archive, reader, [new("Lima", [Entry(First, note)])], merge: true);
        Assert.Equal([new(1, "Lima", 1), new(2, "Lima (2)", 1), new(3, "Lima (3)", 1)], await archive.Lists.AllAsync(reader, Stop));
        Assert.Equal(notes, (await archive.Bookmarks.OfCableAsync(reader, First, Stop)).Select(i => i.Note));
        string[] tags = [.. Enumerable.Range(1, ListItemStore.MaxTags).Select(i => $"tag {i}")];
        foreach (string extra in (string[])["x", "y"])
            await ImportAsync(archive, reader, [new("Tags", [Entry(First, "", [.. tags.Skip(1), extra])])], merge: true);
        string[] names = [.. (await archive.Lists.AllAsync(reader, Stop)).Select(l => l.Name)];
        Assert.Equal(["Lima", "Lima (2)", "Lima (3)", "Tags", "Tags (2)"], names);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Lists_of_one_name_stay_apart_and_a_long_name_keeps_its_number(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken(), name = new('n', ListStore.MaxNameLength);
        ImportedList[] twins = [new(name, [Entry(First, new('a', 2000))]), new(name, [Entry(Second)])];
        for (int i = 0; i < 2; i++) await ImportAsync(archive, reader, twins, merge: true);
        Assert.Equal([new(1, name, 1), new(2, name, 1)], await archive.Lists.AllAsync(reader, Stop));
        await ImportAsync(archive, reader, [new(name, [Entry(First, new('b', 2000))])], merge: true);
        Assert.Equal(name[4..] + " (2)", (await archive.Lists.AllAsync(reader, Stop))[^1].Name);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Two_devices_become_one_reader_with_everything_of_both(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        FakeTimeProvider clock = new();
        await using CableArchive archive = await database.OpenAsync(clock);
        string desk = BookmarkStore.NewToken(), phone = BookmarkStore.NewToken();
        await ImportAsync(archive, desk, [new("Lima", [Entry(First, "Desk")])], merge: false);
        ImportedList[] onPhone = [new("Lima", [Entry(First, "Phone"), Entry(Second)]), new("Trains", [Entry(Third)])];
        await ImportAsync(archive, phone, onPhone, merge: false);
        string copy = (await archive.Bookmarks.ShareAsync(phone, 2, Stop))!;
        await archive.SavedSearches.SaveAsync(desk, "Police", "q=police", 3, Stop);
        clock.Advance(TimeSpan.FromMinutes(1));
        await archive.SavedSearches.SaveAsync(phone, "Police", "q=police", 9, Stop);
        await archive.SavedSearches.SaveAsync(phone, "Trains", "q=trains", 5, Stop);
        string name = await archive.Handovers.CreateAsync(desk, Stop);
        Assert.True(await archive.Handovers.IsOfAsync(name, desk, Stop));
        Assert.False(await archive.Handovers.IsOfAsync(name, phone, Stop));
        Assert.Equal(new(HandoverOutcome.Merged, desk), await archive.Handovers.MergeAsync(name, desk, Stop));

        Assert.Equal(new(HandoverOutcome.Merged, desk), await archive.Handovers.MergeAsync(name, phone, Stop));

        Assert.Equal([new(1, "Lima", 2), new(2, "Trains", 1)], await archive.Lists.AllAsync(desk, Stop));
        Assert.Equal(["Desk\n\nPhone", ""], (await archive.Lists.Items.ReadAsync(desk, 1, Stop)).Select(e => e.Note));
        Assert.Equal([("Police", 9), ("Trains", 5)],
            (await archive.SavedSearches.ListAsync(desk, Stop)).Select(s => (s.Name, s.LookedAtChange)).Order());
        Assert.Equal(copy, Assert.Single(await archive.Bookmarks.SharedByAsync(desk, Stop)).Token);
        Assert.False(await archive.Bookmarks.KnowsAsync(phone, Stop));
        Assert.Equal(new(HandoverOutcome.NotUsable, null), await archive.Handovers.MergeAsync(name, phone, Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Two_devices_that_have_too_much_together_stay_as_they_are(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string desk = BookmarkStore.NewToken(), phone = BookmarkStore.NewToken();
        ImportedList[] many = [.. Enumerable.Range(1, ListStore.MaxLists).Select(i => new ImportedList($"List {i}", []))];
        await ImportAsync(archive, desk, many, merge: false);
        await ImportAsync(archive, phone, [new("One more", [Entry(First)])], merge: false);
        string name = await archive.Handovers.CreateAsync(desk, Stop);
        Assert.Equal(new(HandoverOutcome.TooMuch, null), await archive.Handovers.MergeAsync(name, phone, Stop));
        Assert.Equal([new(1, "One more", 1)], await archive.Lists.AllAsync(phone, Stop));
        Assert.NotNull(await archive.Handovers.ExpiryAsync(name, Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Devices_that_merge_at_once_lose_nothing(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string desk = BookmarkStore.NewToken();
        string[] phones = [BookmarkStore.NewToken(), BookmarkStore.NewToken()];
        await ImportAsync(archive, desk, [new("Desk", [])], merge: false);
        foreach (string phone in phones) await ImportAsync(archive, phone, [new("Phone", [Entry(First, phone)])], merge: false);
        string name = await archive.Handovers.CreateAsync(desk, Stop);
        HandoverResult[] results = await Task.WhenAll(phones.Select(p => archive.Handovers.MergeAsync(name, p, Stop)));
        Assert.Equal([HandoverOutcome.Merged, HandoverOutcome.NotUsable], results.Select(r => r.Outcome).Order());
        foreach ((string phone, HandoverResult result) in phones.Zip(results))
            Assert.Equal(phone, Assert.Single(await archive.Bookmarks.OfCableAsync(result.Token ?? phone, First, Stop)).Note);
    }

    private static Task<ListImportOutcome> ImportAsync(CableArchive archive, string reader, ImportedList[] lists, bool merge) =>
        archive.Lists.ImportAsync(reader, lists, merge, Stop);

    private static ListEntry Entry(string id, string note = "", params string[] tags) =>
        new(Guid.Empty, ItemTarget.OfCable(id), note, tags, DateTime.UnixEpoch);
}
