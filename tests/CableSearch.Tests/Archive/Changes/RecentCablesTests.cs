using System.Text.Json;
using CableSearch.Archive;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Sources;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Changes;

/// <summary>
/// A "follower" reads the changes of the archive. In the process that imports, it gets each cable from memory, as it was just parsed. This
/// cable is the same as the one that the archive stores.
/// </summary>
public sealed class RecentCablesTests
{
    private static readonly string Newer = MadeUp.Body("NEWER", "The river is wide.");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task What_was_just_parsed_is_what_the_archive_holds(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("old.html", MadeUp.Page("09LIMA9001", MadeUp.Body("OLDER", "It is narrow."))));
        using IDisposable recent = archive.KeepRecent();
        await archive.ImportAsync(database.Folder, ("new.html", MadeUp.Page("09LIMA9001", Newer)),
            ("rows.csv", MadeUp.Row(1, "09LIMA9002", Newer) + MadeUp.Row(2, "09LIMA9003", Newer)));

        List<HeldCable> followed = await FollowedAsync(archive);
        IReadOnlyList<HeldCable> held = await archive.Cables.FindManyAsync(["09LIMA9001", "09LIMA9002", "09LIMA9003"], Stop);

        Assert.Equal(held.OrderBy(c => c.Id).Select(AsJson), followed.OrderBy(c => c.Id).Select(AsJson));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task What_was_withdrawn_since_is_withdrawn_for_the_follower(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        using IDisposable recent = archive.KeepRecent();
        await archive.ImportAsync(database.Folder, ("rows.csv", MadeUp.Row(1, "09LIMA9002", Newer)));
        await archive.Administration.WithdrawAsync(["09LIMA9002"], "A test.", erase: false, Stop);

        HeldCable cable = Assert.Single(await FollowedAsync(archive));

        Assert.IsType<WithdrawnText>(cable.Stored);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Writing_waits_for_a_follower_that_is_far_behind_until_it_comes_nearer_or_ends(bool ends)
    {
        RecentCables recent = new();
        IDisposable following = recent.Keep();
        SourceCable source = new(new CableId(2009, "LIMA", 9001), new() { Id = "09LIMA9001", Body = Newer }, null);
        // This cable alone is larger than the limit for all cables in memory. So writing must wait until the follower has read the cable.
        recent.Add([(1, 1, 1, StagedCable.From(new(new("rows.csv", 0, 1), new byte[20 << 20], SourceFormat.DumpRow, source)))]);

        Task room = recent.WaitForRoomAsync(Stop);
        Assert.False(room.IsCompleted);
        if (ends) following.Dispose();
        else recent.Forget(1);

        await room;
    }

    private static async Task<List<HeldCable>> FollowedAsync(CableArchive archive)
    {
        List<HeldCable> cables = [];
        await foreach (ArchiveChange change in archive.ChangesAsync(0, Stop))
            if (change is CableChanged changed) cables.Add(changed.Cable);
        return cables;
    }

    private static string AsJson(HeldCable cable) =>
        JsonSerializer.Serialize(cable.Parse()) + JsonSerializer.Serialize(cable.Text) + cable.Change + cable.Revision + cable.Title;
}
