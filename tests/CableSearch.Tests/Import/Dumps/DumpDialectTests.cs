using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Sources;
using CableSearch.Import.Contract;
using CableSearch.Import.Dumps;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Import.Sources;
using CsCheck;

namespace CableSearch.Tests.Import.Dumps;

/// <summary>
/// A dump that was opened and saved again with pandas, R or Excel gives the same cables as the published dump.
/// </summary>
public sealed class DumpDialectTests
{
    private static readonly string[] Texts =
    [
        "He said \"no\" to the squid.", "\"Quoted\" at both \"ends\"", "A path C:\\temp\\kelp and \\\\server\\share",
            "One, two; three\tfour", "Its end is a backslash \\", "Nothing of the sort.",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static List<string[]> Rows => [.. Texts.Select((text, i) => (string[])
        [
            $"{i + 1}", $"11/{i + 1}/2009 8:05", $"09LIMA{9001 + i}", "Embassy Lima", "SECRET//NOFORN",
            i % 2 == 0 ? "" : "08LIMA1|08LIMA2",
            "FM AMEMBASSY LIMA\nTO SECSTATE", $"SUBJECT: KELP {i}\n\n1. (C) {text}\n\n{text}",
        ])];

    private static string Published(IEnumerable<string[]> rows) =>
        string.Concat(rows.Select(r => string.Join(',', r.Select(Escaped)) + "\n"));

    private static string Escaped(string field) =>
        $"\"{field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Doubled(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Rewritten(IEnumerable<string[]> rows, Func<string, int, bool> isQuoted, string delimiter = ",",
        string end = "\r\n") =>
        string.Concat(rows.Select(r => string.Join(delimiter, r.Select((f, column) => isQuoted(f, column) ? Doubled(f) : f)) + end));

    private static bool Always(string field, int column) => true;

    private static bool WhereNeeded(string field, int column) => field.AsSpan().ContainsAny(",;\t\"\n");

    private static bool WhereText(string field, int column) => column is not 1;

    private static string Rewrite(string how, List<string[]> rows) => how switch
    {
        "doubled quotes" => Rewritten(rows, Always, end: "\n"),
        "doubled quotes, CRLF" => Rewritten(rows, Always),
        "minimal quotes" => Rewritten(rows, WhereNeeded, end: "\n"),
        "minimal quotes, CRLF" => Rewritten(rows, WhereNeeded),
        "byte order mark" => "\uFEFF" + Rewritten(rows, WhereNeeded),
        "semicolons" => Rewritten(rows, WhereNeeded, ";"),
        "tabs" => Rewritten(rows, WhereNeeded, "\t"),
        "heading" => "id,created,reference,origin,classification,references,header,body\r\n" + Rewritten(rows, WhereNeeded),
        "heading over published rows" =>
            "\"id\",\"created\",\"reference\",\"origin\",\"classification\",\"references\",\"header\",\"body\"\n" + Published(rows),
        "pandas" => ",0,1,2,3,4,5,6,7\n" + Rewritten(rows.Select((r, i) => (string[])[$"{i}", .. r]), WhereNeeded, end: "\n"),
        "pandas, dates" =>
            Rewritten(rows.Select((r, i) => (string[])[r[0], $"2009-11-0{i + 1} 08:05:00", .. r[2..]]), WhereNeeded, end: "\n"),
        "R" =>
            "\"\",\"V1\",\"V2\",\"V3\",\"V4\",\"V5\",\"V6\",\"V7\",\"V8\"\n"
            + Rewritten(rows.Select(r => (string[])[r[0], .. r]), WhereText, end: "\n"),
        _ => throw new ArgumentException(how, nameof(how)),
    };

    public static TheoryData<DatabaseKind, string> Ways => new(
        from kind in Enum.GetValues<DatabaseKind>()
        from way in (string[])["doubled quotes", "doubled quotes, CRLF", "minimal quotes", "minimal quotes, CRLF", "byte order mark",
            "semicolons", "tabs", "heading", "heading over published rows", "pandas", "pandas, dates", "R"]
        select (kind, way));

    [Theory, MemberData(nameof(Ways))]
    public async Task A_dump_that_was_written_again_is_the_published_one(DatabaseKind kind, string how)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        Assert.Equal((Rows.Count, 0),
            (await archive.ImportAsync(database.Folder, ("again.csv", Rewrite(how, Rows)))).Counts switch
            {
                var c => (c.Cables, c.Rejected),
            });
        Assert.Equal(Texts[2], (await archive.Cables.FindAsync("09LIMA9003", Stop))!.Text!.Body!.Split('\n')[^1]);

        ImportReport report = await archive.ImportAsync(database.Folder, ("cables.csv", Published(Rows)));

        Assert.Equal(new ImportCounts(0, 0, 0, Rows.Count, 0), report.Counts);
    }

    [Fact]
    public async Task Rows_that_read_in_both_ways_are_read_as_published()
    {
        SourcesRead read = await SourcesRead.OfAsync("a.csv", Packed.Bytes(Published([Rows[5]])));
        Assert.Equal(SourceFormat.DumpRow, Assert.IsType<CableRecord>(Assert.Single(read.Records)).Format);
    }

    [Fact]
    public async Task A_malformed_first_row_does_not_decide_the_dialect()
    {
        SourcesRead read = await SourcesRead.OfAsync("a.csv", Packed.Bytes(Rewritten(Rows[..1], Always, end: "\n") + Published(Rows[1..])));
        Assert.Equal("unterminated-quote", Assert.IsType<RejectedRecord>(read.Records[0]).Reason);
        Assert.All(read.Records.Skip(1), r => Assert.Equal(SourceFormat.DumpRow, Assert.IsType<CableRecord>(r).Format));
    }

    [Fact]
    public async Task A_dialect_that_shows_only_far_behind_the_beginning_is_told_there()
    {
        string[] longer = [.. Rows[5][..7], string.Concat(Enumerable.Repeat("Kelp grows.\n", 300_000))];
        SourcesRead read = await SourcesRead.OfAsync("a.csv", Packed.Bytes(Rewritten([longer, Rows[0], Rows[2]], Always)));
        Assert.Equal(["09LIMA9006", "09LIMA9001", "09LIMA9003"],
            read.Records.Select(r => Assert.IsType<CableRecord>(r).Cable.Id.ToString()));
    }

    [Fact]
    public void However_a_rewritten_dump_is_cut_into_reads_its_rows_are_the_same() =>
        Gen.Int[1, 300].Select(Gen.Int[0, 3]).Sample((read, how) =>
        {
            string[] ways = ["doubled quotes, CRLF", "minimal quotes", "R", "semicolons"];
            byte[] bytes = Packed.Bytes(Rewrite(ways[how], Rows));
            List<RawDumpRow> rows = DumpReader.ReadAsync(new SlowStream(bytes, read),
                CancellationToken.None).ToBlockingEnumerable().ToList();
            Assert.All(rows, r => Assert.Equal((RowState.Whole, SourceFormat.CsvRow), (r.State, r.Format)));
            Assert.Equal(bytes[(int)rows[0].Offset..], rows.SelectMany(r => r.Bytes));
        }, iter: 100);

    [Fact]
    public async Task A_row_over_the_bound_is_named_and_the_rows_behind_it_are_read()
    {
        const int bound = 3 << 20;
        string[] longer = [.. Rows[1][..7], new string('k', 2 * bound)];
        byte[] dump = Packed.Bytes(Published([Rows[0], longer, Rows[2], Rows[3]]));
        List<RawDumpRow> rows = await DumpReader.ReadAsync(new MemoryStream(dump), bound, Stop).ToListAsync(Stop);
        Assert.Equal([RowState.Whole, RowState.TooLong, RowState.Whole, RowState.Whole], rows.Select(r => r.State));
        Assert.Equal(Packed.Bytes(Published([Rows[3]])), rows[3].Bytes);
    }
}
