using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Import.Sample;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Bookmarks;

namespace CableSearch.Tests.Web;

/// <summary>What a reader's list of bookmarks shows of a cable that was withdrawn from the archive.</summary>
public sealed class ListReaderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_withdrawn_cable_leaves_the_readers_note_and_nothing_of_its_text(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await SampleArchive.LoadIfNewAsync(archive, Stop);
        string reader = BookmarkStore.NewToken();
        await archive.Lists.Items.AddAsync(reader, null, new(ItemKind.Paragraph, "09LIMA9001", "p2"), Stop);
        ListEntry before = Assert.Single(await archive.Lists.Items.ReadAsync(reader, 1, Stop));
        await archive.Lists.Items.SetNoteAsync(reader, before.Id, "Mine.", [], Stop);
        // ParagraphsAsync uses only the archive, so the other parameters may be null.
        ListReader lists = new(archive, null!, null!);
        Assert.Contains("Tintaya", Assert.Single(await lists.ParagraphsAsync([before], Stop)).Value.Text, StringComparison.Ordinal);

        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A name in danger.", erase: true, Stop);

        ListEntry after = Assert.Single(await archive.Lists.Items.ReadAsync(reader, 1, Stop));
        Assert.Equal(("Mine.", null), (after.Note, after.Cable));
        Assert.Equal((await archive.Cables.FindAsync("09LIMA9001", Stop))!.Withdrawal!.Since, after.WithdrawnAt);
        Assert.Empty(await lists.ParagraphsAsync([after], Stop));
    }
}
