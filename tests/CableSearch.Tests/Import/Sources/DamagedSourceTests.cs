using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Import.Sources;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Import.Sources;

public sealed class DamagedSourceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static byte[] Page(int number) =>
        Packed.Bytes(MadeUp.Page($"09LIMA{9000 + number}", MadeUp.Body($"MATTER {number}", $"Invented text {number}.")));

    private static byte[] Rows(int count) =>
        Packed.Bytes(string.Concat(Enumerable.Range(1,
            count).Select(n => MadeUp.Row(n, $"09LIMA{9000 + n}", MadeUp.Body($"MATTER {n}", $"Text {n}.")))));

    private static byte[] EncryptedZip()
    {
        byte[] zip = Packed.Zip(("a.html", Page(1)));
        int central = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        zip[6] |= 1;
        zip[central + 8] |= 1;
        return zip;
    }

    // A ZIP archive that says that its file was packed by LZMA, which this program does not unpack.
    private static byte[] LzmaZip()
    {
        byte[] zip = Packed.Zip(("a.html", Page(1)));
        int central = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        zip[8] = zip[central + 10] = 14;
        return zip;
    }

    private static readonly Dictionary<string, (string Reason, byte[] Content)> Damaged = new()
    {
        ["bad.zip"] = ("damaged-file", Packed.Bytes("PK\u0003\u0004garbage")),
        ["cut.zip"] = ("damaged-file", Packed.Zip(("a.html", Page(1)))[..^30]),
        ["locked.zip"] = ("encrypted-file", EncryptedZip()),
        ["lzma.zip"] = ("damaged-file", LzmaZip()),
        ["bad.gz"] = ("damaged-file", [0x1F, 0x8B, .. Packed.Bytes("garbage")]),
        ["wrong.csv.gz"] = ("damaged-file", Packed.Flip(Packed.Gzip(Rows(1)), Packed.Gzip(Rows(1)).Length - 6)),
        ["garbage.csv.gz"] = ("damaged-file", [.. Packed.Gzip(Rows(1)), .. Packed.Bytes("garbage")]),
        ["half.csv.gz"] = ("cut-file", CutGzip(Rows(2))),
        ["half.tar"] = ("cut-file", Packed.Tar(("a.html", Page(1)), ("b.html", Page(2)))[..3000]),
        ["a.7z"] = ("packed-file", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 4]),
        ["a.csv.bz2"] = ("packed-file", [.. Packed.Bytes("BZh91AY&SY"), 1, 2, 3]),
        ["a.csv.xz"] = ("packed-file", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, 0, 4]),
        ["a.rar"] = ("packed-file", [.. Packed.Bytes("Rar!\u001A\u0007"), 1, 0]),
        ["a.csv.zst"] = ("packed-file", [0x28, 0xB5, 0x2F, 0xFD, 4, 0]),
    };

    public static TheoryData<DatabaseKind, string> Each =>
        new(from kind in Enum.GetValues<DatabaseKind>() from name in Damaged.Keys select (kind, name));

    [Theory, MemberData(nameof(Each))]
    public async Task A_damaged_file_is_named_with_its_reason_and_what_lies_beside_it_goes_in(DatabaseKind kind, string name)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string folder = Directory.CreateDirectory(Path.Combine(database.Folder, "in")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "0.html"), Page(100), Stop);
        await File.WriteAllBytesAsync(Path.Combine(folder, name), Damaged[name].Content, Stop);
        await File.WriteAllBytesAsync(Path.Combine(folder, "z.html"), Page(200), Stop);

        ImportReport report = await new Importer(archive).RunAsync([folder], SourceKind.Any, Stream.Null, null, Stop);

        Assert.NotNull(await archive.Cables.FindAsync("09LIMA9100", Stop));
        Assert.NotNull(await archive.Cables.FindAsync("09LIMA9200", Stop));
        Assert.StartsWith($"in/{name}", report.Rejected[^1].Place.Source, StringComparison.Ordinal);
        Assert.Equal(Damaged[name].Reason, report.Rejected[^1].Reason);
        Assert.Contains(await archive.Administration.RejectedRecordsAsync(Stop).ToListAsync(Stop),
            r => (r.Source, r.Reason) == (report.Rejected[^1].Place.Source, Damaged[name].Reason));
    }

    [Fact]
    public async Task A_packed_file_that_is_not_read_says_how_to_unpack_it()
    {
        SourcesRead read = await SourcesRead.OfAsync("a.csv.xz", Damaged["a.csv.xz"].Content);
        Assert.Contains("unxz a.csv.xz", Assert.Single(read.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_a_zip_that_is_packed_as_is_not_read_says_how()
    {
        SourceFault fault = Assert.Single((await SourcesRead.OfAsync("lzma.zip", LzmaZip())).Faults);
        Assert.Equal("lzma.zip/a.html", fault.Name);
        Assert.Contains("LZMA", fault.Message, StringComparison.Ordinal);
        Assert.Contains("unpack it with another program", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_member_of_a_zip_is_named_and_the_others_go_in()
    {
        byte[] zip = Packed.Zip(("a.html", Page(1)), ("b.html", Page(2)), ("c.html", Page(3)));
        SourcesRead read = await SourcesRead.OfAsync("pages.zip", Packed.Flip(zip, zip.AsSpan().IndexOf("b.html"u8) + 100));
        Assert.Equal(["09LIMA9001", "09LIMA9003"], read.Ids);
        Assert.Equal([("pages.zip/b.html", "damaged-file")], read.Named);
    }

    [Fact]
    public async Task A_damaged_header_of_a_tar_is_named_and_the_members_behind_it_go_in()
    {
        byte[] tar = Packed.Tar(("a.html", Page(1)), ("b.html", Page(2)), ("c.html", Page(3)));
        int second = tar.AsSpan().IndexOf("b.html\0"u8);
        SourcesRead read = await SourcesRead.OfAsync("pages.tar", Packed.Flip(tar, second));
        Assert.Equal(["09LIMA9001", "09LIMA9003"], read.Ids);
        Assert.Equal(("pages.tar", (long)second, "damaged-file"), (read.Faults[0].Name, read.Faults[0].Position, read.Faults[0].Reason));
    }

    [Theory, InlineData(TarEntryFormat.Gnu), InlineData(TarEntryFormat.Pax)]
    public async Task A_long_name_in_a_tar_is_read(TarEntryFormat format)
    {
        string name = string.Concat(Enumerable.Repeat("folder/", 40)) + "09LIMA9001.html";
        TarEntry entry = format == TarEntryFormat.Gnu
            ? new GnuTarEntry(TarEntryType.RegularFile, name) : new PaxTarEntry(TarEntryType.RegularFile, name);
        entry.DataStream = new MemoryStream(Page(1));
        SourcesRead read = await SourcesRead.OfAsync("a.tar", Packed.Tar(format, entry));
        Assert.Equal("a.tar/" + name, Assert.Single(read.Records).Place.Source);
    }

    [Fact]
    public async Task What_a_tar_holds_besides_files_is_named()
    {
        TarEntry[] entries =
        [
            new UstarTarEntry(TarEntryType.Directory, "folder/"),
                new UstarTarEntry(TarEntryType.SymbolicLink, "link") { LinkName = "nowhere" }, new UstarTarEntry(TarEntryType.Fifo, "pipe"),
            new UstarTarEntry(TarEntryType.RegularFile, "a.html") { DataStream = new MemoryStream(Page(1)) },
        ];
        SourcesRead read = await SourcesRead.OfAsync("a.tar", Packed.Tar(TarEntryFormat.Ustar, entries));
        Assert.Equal(["09LIMA9001"], read.Ids);
        Assert.Equal([("a.tar/link", "broken-link"), ("a.tar/pipe", "not-a-file")], read.Named);
    }

    [Fact]
    public async Task A_dump_that_is_cut_between_rows_is_said_to_be_cut_and_how_much_of_it_went_in()
    {
        SourcesRead read = await SourcesRead.OfAsync("a.csv.gz", CutGzip(Rows(2)));
        Assert.Equal(["09LIMA9001", "09LIMA9002"], read.Ids);
        Assert.Equal(("a.csv.gz", "cut-file"), (Assert.Single(read.Faults).Name, read.Faults[0].Reason));
        Assert.EndsWith("2 records of it went in before.", read.Faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_are_cut_between_two_are_said_to_be_cut()
    {
        SourcesRead read = await SourcesRead.OfAsync("a.jsonl.gz",
            CutGzip(Packed.Bytes("{\"url\":\"https://j.example/1\",\"title\":\"J\",\"text\":\"t\"}\n")));
        Assert.Single(read.Sound);
        Assert.Equal([("a.jsonl.gz", "cut-file")], read.Named);
    }

    [Fact]
    public async Task A_row_that_a_cut_goes_through_is_set_aside_with_its_bytes()
    {
        SourcesRead read = await SourcesRead.OfAsync("a.csv.gz", CutGzip(Rows(3)[..(Rows(2).Length + 100)]));
        Assert.Equal(["09LIMA9001", "09LIMA9002"], read.Ids);
        Assert.Equal(("cut-file", 3L, 100),
            (Assert.IsType<RejectedRecord>(read.Records[^1]).Reason, read.Records[^1].Place.Number, read.Records[^1].Raw.Length));
        Assert.Equal("cut-file", Assert.Single(read.Faults).Reason);
    }

    [Fact]
    public async Task The_members_before_the_cut_of_a_tar_go_in_and_the_cut_page_has_a_problem()
    {
        byte[] tar = Packed.Tar(("a.html", Page(1)), ("b.html", Page(2)));
        SourcesRead read = await SourcesRead.OfAsync("pages.tar.gz", CutGzip(tar[..(tar.AsSpan().IndexOf(Page(2)) + Page(2).Length - 60)]));
        Assert.Equal([("pages.tar.gz", "cut-file")], read.Named);
        Assert.Equal(["", "unclosed-text"],
            read.Records.Select(r => string.Join(' ', Assert.IsType<CableRecord>(r).Cable.Text.Problems.Select(p => p.Code))));
    }

    [Theory, InlineData(80), InlineData(90), InlineData(95), InlineData(97)]
    public async Task A_page_that_is_cut_in_its_text_goes_in_with_a_problem(int percent)
    {
        byte[] page = Packed.Bytes(MadeUp.Page("09LIMA9001", MadeUp.Body("KELP", string.Concat(Enumerable.Repeat("It grows. ", 100)))));
        SourcesRead read = await SourcesRead.OfAsync("a.html", page[..(page.Length * percent / 100)]);
        Assert.Contains(Assert.IsType<CableRecord>(Assert.Single(read.Records)).Cable.Text.Problems, p => p.Code == "unclosed-text");
    }

    [Theory, InlineData("class='cable'", "class='gable'"), InlineData("<table", "<tAble-"), InlineData("Viewer", "Fiewer"),
        InlineData("<table class='cable'", "<table class='c")]
    public async Task What_is_left_of_a_cables_page_is_no_article(string sound, string damaged)
    {
        string page = MadeUp.Page("09LIMA9001",
            MadeUp.Body("KELP", string.Concat(Enumerable.Repeat("It grows on every quay of the harbour. ", 40))));
        SourcesRead read = await SourcesRead.OfAsync("a.html", Packed.Bytes(page.Replace(sound, damaged, StringComparison.Ordinal)));
        Assert.True(Assert.Single(read.Records) is CableRecord or RejectedRecord { Reason: "damaged-file" });
    }

    [Fact]
    public async Task Links_that_lead_nowhere_or_in_a_circle_and_pipes_and_devices_are_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        using TemporaryFolder folder = new();
        File.CreateSymbolicLink(folder.Of("dangling"), folder.Of("nothing"));
        File.CreateSymbolicLink(folder.Of("circle"), folder.Of("circle"));
        Directory.CreateSymbolicLink(folder.Of("self"), folder.Path);
        File.CreateSymbolicLink(folder.Of("device"), "/dev/zero");
        using (Process made = Process.Start("mkfifo", [folder.Of("pipe")])) await made.WaitForExitAsync(Stop);
        await File.WriteAllBytesAsync(folder.Of("sound.html"), Page(1), Stop);
        File.CreateSymbolicLink(folder.Of("twin.html"), "sound.html");

        SourcesRead read = await SourcesRead.OfAsync(folder.Path);

        Assert.Equal(["09LIMA9001", "09LIMA9001"], read.Ids);
        Assert.Equal([("circle", "broken-link"), ("dangling", "broken-link"), ("device", "not-a-file"), ("pipe", "not-a-file"),
            ("self", "broken-link")],
            read.Named.Select(n => (n.Name.Split('/')[^1], n.Reason)));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_byte_order_mark_costs_no_record(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        ImportReport report = await archive.ImportAsync(database.Folder, ("a.csv", "\uFEFF" + System.Text.Encoding.UTF8.GetString(Rows(2))),
            ("a.jsonl", "\uFEFF{\"url\":\"https://b.example/1\",\"title\":\"Bom\",\"text\":\"t\"}\n"));
        Assert.Equal((2, 1, 0), (report.Counts.Cables, report.Counts.Articles, report.Counts.Rejected));
    }

    [Fact]
    public async Task A_packed_file_within_a_packed_file_is_read_and_one_too_deep_is_named()
    {
        byte[] deep = Page(2);
        for (int i = 0; i < 8; i++) deep = Packed.Gzip(deep);
        SourcesRead read = await SourcesRead.OfAsync("pages.zip",
            Packed.Zip(("a.tar.gz", Packed.Gzip(Packed.Tar(("a.html.gz", Packed.Gzip(Page(1)))))), ("b.gz", deep)));
        Assert.Equal(["09LIMA9001"], read.Ids);
        Assert.Equal([("pages.zip/b.gz", "too-deep")], read.Named);
    }

    [Fact]
    public async Task Standard_input_is_verified_too()
    {
        using MemoryStream sound = new(Packed.Gzip(Rows(2))), damaged = new(Packed.Flip(Packed.Gzip(Rows(2)), 60));
        Assert.Equal(["09LIMA9001", "09LIMA9002"], (await SourcesRead.OfAsync("-", sound)).Ids);
        Assert.Equal([("standard input", "damaged-file")], (await SourcesRead.OfAsync("-", damaged)).Named);
    }

    // Makes a gzip stream that is cut off in the middle. The given bytes are flushed before the cut, so exactly these can be unpacked.
    private static byte[] CutGzip(byte[] part)
    {
        using MemoryStream packed = new();
        using GZipStream gzip = new(packed, CompressionLevel.Optimal);
        gzip.Write(part);
        gzip.Flush();
        return packed.ToArray();
    }
}
