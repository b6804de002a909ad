using System.Text;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Import.Dumps;
using CableSearch.Tests.Fixtures;
using CsCheck;

namespace CableSearch.Tests.Import.Dumps;

public sealed class DumpTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Sound(int n) =>
        MadeUp.Row(n, $"09LIMA{9000 + n}", MadeUp.Body($"MATTER {n}", $"He said \"number {n}\" and \\ no more."));

    public static TheoryData<string, string> BrokenRows => new()
    {
        { "wrong-columns", "\"2\",\"11/25/2009 18:57\",\"09LIMA9002\",\"Embassy Lima\",\"SECRET\",\"header\",\"body\"\n" },
        { "wrong-columns", "\"2\",\"11/25/2009 18:57\",\"09LIMA9002\",\"Embassy Lima\",\"SECRET\",\"\",\"more\",\"header\",\"body\"\n" },
        { "bad-date", MadeUp.Row(2, "09LIMA9002", "body", created: "2/30/2009 18:57") },
        { "bad-date", MadeUp.Row(2, "09LIMA9002", "body", created: "") },
        { "unreadable-id", MadeUp.Row(2, "???", "body") },
        { "unreadable-id", MadeUp.Row(2, "", "body") },
        { "empty-body", MadeUp.Row(2, "09LIMA9002", " \n") },
        { "duplicate-id", MadeUp.Row(2, "09LIMA9001", MadeUp.Body("ANOTHER", "Another text.")) },
        { "unterminated-quote", MadeUp.Row(2, "09LIMA9002", "body")[..^2] + "\n" },
        { "unterminated-quote", MadeUp.Row(2, "09LIMA9002", "body").Replace("WASHDC\",", "WASHDC,", StringComparison.Ordinal) },
    };

    [Theory, MemberData(nameof(BrokenRows))]
    public async Task A_broken_row_is_set_aside_with_its_bytes_and_the_rows_around_it_go_in(string reason, string row)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();

        ImportReport report = await archive.ImportAsync(database.Folder, ("a.csv", Sound(1) + row + Sound(3)));

        Assert.Equal((2, 1), (report.Counts.Cables, report.Counts.Rejected));
        RejectedRecord rejected = Assert.Single(report.Rejected);
        Assert.Equal((reason, 2L, (long)Encoding.UTF8.GetByteCount(Sound(1))),
            (rejected.Reason, rejected.Place.Number, rejected.Place.Position));
        Assert.NotNull(await archive.Cables.FindAsync("09LIMA9003", Stop));
        var aside = Assert.Single(await archive.Administration.RejectedRecordsAsync(Stop).ToListAsync(Stop));
        Assert.Equal(Encoding.UTF8.GetByteCount(row), aside.Length);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Invalid_bytes_and_NUL_are_no_reason_to_refuse_a_cable(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        byte[] row = Encoding.Latin1.GetBytes(MadeUp.Row(1, "09LIMA9001", MadeUp.Body("A MATTER", "Caf\u00e9 and \0 here.")).Replace("¶",
            "", StringComparison.Ordinal));
        string path = Path.Combine(database.Folder, "a.csv");
        await File.WriteAllBytesAsync(path, row, Stop);

        ImportReport report = await new Importer(archive).RunAsync([path], SourceKind.Any, Stream.Null, null, Stop);

        Assert.Equal((1, 0), (report.Counts.Cables, report.Counts.Rejected));
        HeldCable cable = (await archive.Cables.FindAsync("09LIMA9001", Stop))!;
        Assert.Contains("Caf\ufffd and \ufffd here.", cable.Text!.Body, StringComparison.Ordinal);
        Assert.Equal(["invalid-utf8", "nul-byte"], cable.Text.Problems.Select(p => p.Code).Order());
        Assert.Equal(row, (await archive.Cables.RevisionAsync("09LIMA9001", 1, Stop))!.Raw);
    }

    [Fact]
    public async Task Rows_set_aside_before_are_not_kept_twice()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        (string, string) dump = ("a.csv", Sound(1) + MadeUp.Row(2, "", "body"));
        await archive.ImportAsync(database.Folder, dump);

        Assert.Equal(1, (await archive.ImportAsync(database.Folder, dump)).Counts.Rejected);
        Assert.Equal(1, (await archive.Administration.CountAsync(Stop)).Rejected);
    }

    [Fact]
    public void However_a_dump_is_cut_into_reads_its_rows_are_the_same() =>
        Gen.Int[1, 5].List[1, 6].Select(Gen.Int[1, 300], (lengths, read) => (lengths, read)).Sample(sample =>
        {
            string dump = string.Concat(sample.lengths.Select((length, n) => MadeUp.Row(n + 1, $"09LIMA{n + 1}",
                string.Concat(Enumerable.Repeat("say \"yes\", \\ then\n\"no\" ", length)))));
            byte[] bytes = Encoding.UTF8.GetBytes(dump);
            List<RawDumpRow> rows = DumpReader.ReadAsync(new SlowStream(bytes, sample.read),
                CancellationToken.None).ToBlockingEnumerable().ToList();
            Assert.Equal(sample.lengths.Count, rows.Count);
            Assert.DoesNotContain(rows, r => r.State != RowState.Whole);
            Assert.Equal(bytes, rows.SelectMany(r => r.Bytes));
        }, iter: 200);
}
