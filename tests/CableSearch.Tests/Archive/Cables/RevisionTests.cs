using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Cables;

public sealed class RevisionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_same_file_twice_changes_nothing(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        (string, string) dump = ("a.csv", MadeUp.Row(1, "09LIMA9001", MadeUp.Body("A MATTER (INVENTED)", "Nothing happened.")));
        await archive.ImportAsync(database.Folder, dump);
        ArchiveState before = await archive.StateAsync(Stop);

        ImportReport again = await archive.ImportAsync(database.Folder, dump);

        Assert.Equal((0, 1), (again.Counts.Cables, again.Counts.Unchanged));
        Assert.Equal(before, await archive.StateAsync(Stop));
        Assert.Single(await archive.Cables.RevisionsAsync("09LIMA9001", Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_changed_text_is_a_new_revision_and_the_old_one_stays_readable(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder,
            ("a.csv", MadeUp.Row(1, "09LIMA9001", MadeUp.Body("FIRST SUBJECT", "The colonel asked once."))));

        ImportReport report = await archive.ImportAsync(database.Folder,
            ("b.csv", MadeUp.Row(1, "09LIMA9001", MadeUp.Body("SECOND SUBJECT", "The colonel asked twice."))));

        Assert.Equal(1, report.Counts.Revisions);
        HeldCable cable = (await archive.Cables.FindAsync("09LIMA9001", Stop))!;
        Assert.Equal((2, "Second Subject"), (cable.Revision, cable.Title));
        Assert.Contains("asked twice", cable.Text!.Body, StringComparison.Ordinal);
        RevisionText old = (await archive.Cables.RevisionAsync("09LIMA9001", 1, Stop))!;
        Assert.Contains("asked once", Assert.IsType<ReadableText>(old.Stored).Text.Body, StringComparison.Ordinal);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_page_whose_frame_alone_changed_is_no_revision(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string body = MadeUp.Body("A MATTER", "Nothing happened.");
        await archive.ImportAsync(database.Folder, ("a.html", MadeUp.Page("09LIMA9001", body)));

        ImportReport report = await archive.ImportAsync(database.Folder,
            ("b.html", MadeUp.Page("09LIMA9001", body, frame: "<p>6,693 released so far</p>")));

        Assert.Equal((0, 1), (report.Counts.Revisions, report.Counts.Unchanged));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_bytes_that_came_in_come_out_again(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string page = MadeUp.Page("09LIMA9001", MadeUp.Body("A “MATTER” & MORE", "Ñuñoa, Huánuco <sic>."));
        await archive.ImportAsync(database.Folder, ("a.html", page));

        RevisionText revision = (await archive.Cables.RevisionAsync("09LIMA9001", 1, Stop))!;

        Assert.Equal(page, System.Text.Encoding.UTF8.GetString(revision.Raw!));
        Assert.Equal("text/html", revision.MediaType);
        Assert.Contains("Ñuñoa, Huánuco <sic>.", Assert.IsType<ReadableText>(revision.Stored).Text.Body, StringComparison.Ordinal);
    }
}
