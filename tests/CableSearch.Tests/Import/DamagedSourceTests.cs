using System.Diagnostics;
using System.IO.Compression;
using CableSearch.Archive;
using CableSearch.Archive.Cables;
using CableSearch.Import;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Import;

public sealed class DamagedSourceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static byte[] Page(int number) => Packed.Bytes(MadeUp.Page($"09LIMA{9000 + number}", MadeUp.Body($"MATTER {number}", $"Invented text {number}.")));

    private static byte[] Rows(int count) =>
        Packed.Bytes(string.Concat(Enumerable.Range(1, count).Select(n => MadeUp.Row(n, $"09LIMA{9000 + n}", MadeUp.Body($"MATTER {n}", $"Text {n}.")))));

    private static byte[] EncryptedZip()
    {
        byte[] zip = Packed.Zip(("a.html", Page(1)));
        int central = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        zip[6] |= 1;
        zip[central + 8] |= 1;
        return zip;
    }

    public static TheoryData<string, string, byte[]> Damaged => new()
    {
        { "bad.zip", "damaged-file", Packed.Bytes("PK\u0003\u0004garbage") },
        { "cut.zip", "damaged-file", Packed.Zip(("a.html", Page(1)))[..^30] },
        { "locked.zip", "encrypted-file", EncryptedZip() },
        { "bad.gz", "damaged-file", [0x1F, 0x8B, .. Packed.Bytes("garbage")] },
        { "wrong.csv.gz", "damaged-file", Packed.Flip(Packed.Gzip(Rows(1)), Packed.Gzip(Rows(1)).Length - 6) },
        { "garbage.csv.gz", "damaged-file", [.. Packed.Gzip(Rows(1)), .. Packed.Bytes("garbage")] },
        { "half.tar", "cut-file", Packed.Tar(("a.html", Page(1)), ("b.html", Page(2)))[..3000] },
        { "a.7z", "packed-file", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 4] },
        { "a.csv.bz2", "packed-file", [.. Packed.Bytes("BZh91AY&SY"), 1, 2, 3] },
        { "a.csv.xz", "packed-file", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, 0, 4] },
        { "a.rar", "packed-file", [.. Packed.Bytes("Rar!\u001A\u0007"), 1, 0] },
        { "a.csv.zst", "packed-file", [0x28, 0xB5, 0x2F, 0xFD, 4, 0] },
    };

    [Theory, MemberData(nameof(Damaged))]
    public async Task A_damaged_file_is_named_with_its_reason_and_what_lies_beside_it_goes_in(string name, string reason, byte[] content)
    {
        foreach (DatabaseKind kind in Enum.GetValues<DatabaseKind>().Where(TestDatabase.IsThere))
        {
            await using TestDatabase database = await TestDatabase.CreateAsync(kind);
            await using CableArchive archive = await database.OpenAsync();
            string folder = Directory.CreateDirectory(Path.Combine(database.Folder, "in")).FullName;
            await File.WriteAllBytesAsync(Path.Combine(folder, "0.html"), Page(100), Stop);
            await File.WriteAllBytesAsync(Path.Combine(folder, name), content, Stop);
            await File.WriteAllBytesAsync(Path.Combine(folder, "z.html"), Page(200), Stop);

            ImportReport report = await new Importer(archive).RunAsync([folder], SourceKind.Any, Stream.Null, null, Stop);

            Assert.NotNull(await archive.Cables.FindAsync("09LIMA9100", Stop));
            Assert.NotNull(await archive.Cables.FindAsync("09LIMA9200", Stop));
            Assert.Contains(report.Rejected, r => r.Place.Source.StartsWith($"in/{name}", StringComparison.Ordinal) && r.Reason == reason);
            Assert.Contains(await archive.Hosting.SetAsideAsync(Stop).ToListAsync(Stop), r => r.Source.StartsWith($"in/{name}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_packed_file_that_is_not_read_says_how_to_unpack_it()
    {
        ImportReport report = await ImportAsync(("a.csv.xz", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, 0, 4]));
        Assert.Contains("unxz a.csv.xz", Assert.Single(report.Rejected).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_member_of_a_zip_is_named_and_the_others_go_in()
    {
        byte[] zip = Packed.Zip(("a.html", Page(1)), ("b.html", Page(2)), ("c.html", Page(3)));
        int second = zip.AsSpan().IndexOf("b.html"u8);
        ImportReport report = await ImportAsync(("pages.zip", Packed.Flip(zip, second + 100)));
        Assert.Equal((2, 1), (report.Counts.Cables, report.Counts.Rejected));
        Assert.Equal("pages.zip/b.html", report.Rejected[0].Place.Source);
    }

    [Fact]
    public async Task A_damaged_header_of_a_tar_is_named_and_the_members_behind_it_go_in()
    {
        byte[] tar = Packed.Tar(("a.html", Page(1)), ("b.html", Page(2)), ("c.html", Page(3)));
        int second = tar.AsSpan().IndexOf("b.html\0"u8);
        ImportReport report = await ImportAsync(("pages.tar", Packed.Flip(tar, second)));
        Assert.Equal((2, 1), (report.Counts.Cables, report.Counts.Rejected));
        Assert.Equal(("pages.tar", (long)second, "damaged-file"), (report.Rejected[0].Place.Source, report.Rejected[0].Place.Position, report.Rejected[0].Reason));
    }

    [Fact]
    public async Task A_dump_that_is_cut_between_rows_is_said_to_be_cut_and_how_much_of_it_went_in()
    {
        ImportReport report = await ImportAsync(("a.csv.gz", CutGzip(Rows(2))));
        Assert.Equal((2, 1), (report.Counts.Cables, report.Counts.Rejected));
        Assert.Equal(("a.csv.gz", "cut-file"), (report.Rejected[0].Place.Source, report.Rejected[0].Reason));
        Assert.EndsWith("2 records of it went in before.", report.Rejected[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_are_cut_between_two_are_said_to_be_cut()
    {
        static string Line(int n) => $"{{\"url\":\"https://j.example/{n}\",\"title\":\"J {n}\",\"text\":\"t\"}}\n";
        ImportReport report = await ImportAsync(("a.jsonl.gz", CutGzip(Packed.Bytes(Line(1)))));
        Assert.Equal((1, "cut-file"), (report.Counts.Articles, Assert.Single(report.Rejected).Reason));
    }

    [Fact]
    public async Task A_row_that_a_cut_goes_through_is_set_aside_with_its_bytes()
    {
        ImportReport report = await ImportAsync(("a.csv.gz", CutGzip(Rows(3)[..(Rows(2).Length + 100)])));
        Assert.Equal(2, report.Counts.Cables);
        Assert.Equal([("cut-file", 3L), ("cut-file", 0L)], report.Rejected.Select(r => (r.Reason, r.Place.Number)));
    }

    [Fact]
    public async Task The_members_before_the_cut_of_a_tar_go_in_and_the_cut_page_has_a_problem()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        byte[] tar = Packed.Tar(("a.html", Page(1)), ("b.html", Page(2)));
        int inside = tar.AsSpan().IndexOf(Page(2)) + Page(2).Length - 60;
        ImportReport report = await ImportAsync(archive, database.Folder, ("pages.tar.gz", CutGzip(tar[..inside])));
        Assert.Equal(("pages.tar.gz", "cut-file"), (Assert.Single(report.Rejected).Place.Source, report.Rejected[0].Reason));
        Assert.Empty((await archive.Cables.FindAsync("09LIMA9001", Stop))!.Text!.Problems);
        Assert.Equal("unclosed-text", Assert.Single((await archive.Cables.FindAsync("09LIMA9002", Stop))!.Text!.Problems).Code);
    }

    [Theory, InlineData(80), InlineData(90), InlineData(95)]
    public async Task A_page_that_is_cut_in_its_text_goes_in_with_a_problem(int percent)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        byte[] page = Packed.Bytes(MadeUp.Page("09LIMA9001", MadeUp.Body("KELP", string.Concat(Enumerable.Repeat("It grows. ", 100)))));
        await ImportAsync(archive, database.Folder, ("a.html", page[..(page.Length * percent / 100)]));
        HeldCable cable = (await archive.Cables.FindAsync("09LIMA9001", Stop))!;
        Assert.Contains(cable.Text!.Problems, p => p.Code == "unclosed-text");
    }

    [Theory, InlineData("class='cable'", "class='gable'"), InlineData("<table", "<tAble-"), InlineData("Viewer", "Fiewer")]
    public async Task What_is_left_of_a_cables_page_is_no_article(string sound, string damaged)
    {
        string page = MadeUp.Page("09LIMA9001", MadeUp.Body("KELP", string.Concat(Enumerable.Repeat("It grows on every quay of the harbour. ", 40))));
        ImportReport report = await ImportAsync(("a.html", Packed.Bytes(page.Replace(sound, damaged, StringComparison.Ordinal))));
        Assert.Equal(0, report.Counts.Articles);
        Assert.Equal(1, report.Counts.Rejected + report.Counts.Cables);
    }

    [Fact]
    public async Task Links_that_lead_nowhere_or_in_a_circle_and_pipes_and_devices_are_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        string folder = Directory.CreateDirectory(Path.Combine(database.Folder, "in")).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, "dangling"), Path.Combine(folder, "nothing"));
        File.CreateSymbolicLink(Path.Combine(folder, "circle"), Path.Combine(folder, "circle"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "self"), folder);
        File.CreateSymbolicLink(Path.Combine(folder, "device"), "/dev/zero");
        using (Process made = Process.Start("mkfifo", [Path.Combine(folder, "pipe")])) await made.WaitForExitAsync(Stop);
        await File.WriteAllBytesAsync(Path.Combine(folder, "sound.html"), Page(1), Stop);
        File.CreateSymbolicLink(Path.Combine(folder, "twin.html"), "sound.html");

        ImportReport report = await new Importer(archive).RunAsync([folder], SourceKind.Any, Stream.Null, null, Stop);

        Assert.Equal((1, 1), (report.Counts.Cables, report.Counts.Unchanged));
        Assert.Equal([("in/circle", "broken-link"), ("in/dangling", "broken-link"), ("in/device", "not-a-file"), ("in/pipe", "not-a-file"), ("in/self", "broken-link")],
            report.Rejected.Select(r => (r.Place.Source, r.Reason)));
    }

    [Fact]
    public async Task A_byte_order_mark_costs_no_record()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        ImportReport report = await ImportAsync(("a.csv", [.. mark, .. Rows(2)]), ("a.jsonl", [.. mark, .. Packed.Bytes("{\"url\":\"https://b.example/1\",\"title\":\"Bom\",\"text\":\"t\"}\n")]));
        Assert.Equal((2, 1, 0), (report.Counts.Cables, report.Counts.Articles, report.Counts.Rejected));
    }

    [Fact]
    public async Task A_packed_file_within_a_packed_file_is_read_and_one_too_deep_is_named()
    {
        byte[] deep = Page(2);
        for (int i = 0; i < 8; i++) deep = Packed.Gzip(deep);
        ImportReport report = await ImportAsync(("pages.zip", Packed.Zip(("a.tar.gz", Packed.Gzip(Packed.Tar(("a.html.gz", Packed.Gzip(Page(1)))))), ("b.gz", deep))));
        Assert.Equal((1, 1), (report.Counts.Cables, report.Counts.Rejected));
        Assert.Equal(("pages.zip/b.gz", "too-deep"), (report.Rejected[0].Place.Source, report.Rejected[0].Reason));
    }

    // A gzip stream that was cut where it unpacks to this: what was flushed ends between two bytes.
    private static byte[] CutGzip(byte[] part)
    {
        using MemoryStream packed = new();
        using GZipStream gzip = new(packed, CompressionLevel.Optimal);
        gzip.Write(part);
        gzip.Flush();
        return packed.ToArray();
    }

    private static async Task<ImportReport> ImportAsync(params (string Name, byte[] Content)[] files)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        return await ImportAsync(archive, database.Folder, files);
    }

    private static async Task<ImportReport> ImportAsync(CableArchive archive, string folder, params (string Name, byte[] Content)[] files)
    {
        foreach ((string name, byte[] content) in files) await File.WriteAllBytesAsync(Path.Combine(folder, name), content, Stop);
        return await new Importer(archive).RunAsync([.. files.Select(f => Path.Combine(folder, f.Name))], SourceKind.Any, Stream.Null, null, Stop);
    }
}
