using System.Text;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Administration;

/// <summary>The text of an erased cable is in no row of the database and in no byte of its files.</summary>
public sealed class ErasureTests
{
    private const string Word = "QUETZALGRIFFIN";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // A dump that contains each row twice. The second copy of a row is rejected.
    private static (string, string) Twice => ("twice.csv", Row(9001, Word) + Row(9001, Word) + Row(9002, "PLAIN") + Row(9002, "PLAIN"));

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Erasing_a_cable_erases_its_digests_its_facts_and_the_rejected_records_of_its_text(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Twice);
        Assert.Equal(2, (await archive.Administration.CountAsync(Stop)).Rejected);

        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A name in danger.", erase: true, Stop);

        // The import rejected the second copy of both cables. Only the rejected copy of the cable that was not erased is left.
        Assert.Equal(1, (await archive.Administration.CountAsync(Stop)).Rejected);
        const string Of = "WHERE cable_key = (SELECT key FROM cables WHERE canonical_id = '09LIMA9001')";
        Assert.Equal(0L,
            await CountAsync(database, $"revisions {Of} AND (length(raw) > 0 OR length(sha256) > 0 OR length(text_sha256) > 0)"));
        Assert.Equal(0L, await CountAsync(database, $"cable_tags {Of}"));
        Assert.Equal(0L,
            await CountAsync(database,
                "cables WHERE canonical_id = '09LIMA9001' AND (title <> canonical_id OR reading_print IS NOT NULL)"));
        Assert.Empty(await archive.Administration.DamagedAsync(Stop).ToListAsync(Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_erased_text_does_not_come_back_as_a_rejected_record(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Twice);
        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A name in danger.", erase: true, Stop);

        await archive.ImportAsync(database.Folder, Twice, ("moved.csv", Row(1, "ANOTHER") + Twice.Item2));

        List<RejectedRecordInfo> aside = await archive.Administration.RejectedRecordsAsync(Stop).ToListAsync(Stop);
        Assert.All(aside, r => Assert.Contains("09LIMA9002", r.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_byte_of_an_erased_text_is_left_in_the_files_of_SQLite()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Twice);
        File.Delete(Path.Combine(database.Folder, "twice.csv"));
        Assert.True(IsInFiles(database, "Quetzalgriffin"));

        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A name in danger.", erase: true, Stop);
        Assert.True(await archive.Administration.ScrubAsync(Stop));

        Assert.False(IsInFiles(database, "Quetzalgriffin"));
        Assert.False(IsInFiles(database, Word));
    }

    [Fact]
    public async Task No_byte_of_a_forgotten_reader_is_left_in_the_files_of_SQLite()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        string reader = BookmarkStore.NewToken();
        await archive.Lists.Items.AddAsync(reader, null, ItemTarget.OfCable("09LIMA9001"), Stop);
        Guid item = (await archive.Lists.Items.ReadAsync(reader, 1, Stop))[0].Id;
        await archive.Lists.Items.SetNoteAsync(reader, item, "note of a " + Word, ["tag of a " + Word], Stop);
        await archive.Bookmarks.ShareAsync(reader, 1, Stop);
        await archive.SavedSearches.SaveAsync(reader, "search of a " + Word, "q=x", 0, Stop);
        Assert.True(IsInFiles(database, Word));

        await archive.Bookmarks.ForgetAsync(reader, Stop);

        Assert.False(IsInFiles(database, Word));
    }

    private static Task<long> CountAsync(TestDatabase database, string rows) => database.ScalarAsync<long>($"SELECT count(*) FROM {rows}");

    private static bool IsInFiles(TestDatabase database, string word) =>
        Directory.EnumerateFiles(database.Folder, "*",
            SearchOption.AllDirectories).Any(f => Bytes(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0);

    private static byte[] Bytes(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Row(int serial, string subject) =>
        MadeUp.Row(serial, $"09LIMA{serial}",
            MadeUp.Body(subject, $"The {subject} said in number {serial} that nothing at all had happened there."));
}
