using System.Text;
using CableSearch.Import.Sources;
using CsCheck;

namespace CableSearch.Tests.Import.Sources;

public sealed class BoundedLinesTests
{
    private const int MaxBytes = 8;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_that_is_too_long_is_cut_and_the_next_one_follows()
    {
        IReadOnlyList<BoundedLine> lines = await ReadAsync("short\nfar too long\nnext");
        Assert.Equal(["short", "far too ", "next"], lines.Select(Text));
        Assert.Equal([false, true, false], lines.Select(l => l.IsTooLong));
        Assert.Equal([0, 6, 19], lines.Select(l => l.Offset));
    }

    [Fact]
    public async Task Blank_lines_are_left_out_but_counted_and_a_byte_order_mark_belongs_to_no_line()
    {
        IReadOnlyList<BoundedLine> lines = await ReadAsync("\uFEFFone\n\n \r\ntwo\n");
        Assert.Equal([("one", 1, 3), ("two", 4, 11)], lines.Select(l => (Text(l), l.Number, l.Offset)));
    }

    [Fact]
    public Task However_a_stream_gives_its_bytes_the_lines_are_those_of_the_text() =>
        Gen.Select(Gen.Char["ab\n \ré"].Array[0, 60], Gen.Int[1, 7]).SampleAsync(async (signs, step) =>
        {
            string text = new(signs);
            await using SmallSteps content = new(Encoding.UTF8.GetBytes(text), step);
            List<string> read = [];
            await foreach (BoundedLine line in BoundedLines.ReadAsync(content, 1 << 10, Stop)) read.Add(Text(line));
            Assert.Equal(text.Split('\n').Where(line => line.Trim(' ', '\t', '\r').Length > 0), read);
        });

    private static string Text(BoundedLine line) => Encoding.UTF8.GetString(line.Bytes);

    private static async Task<IReadOnlyList<BoundedLine>> ReadAsync(string text) =>
        await BoundedLines.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), MaxBytes, Stop).ToListAsync(Stop);

    // A stream that returns only a few bytes at each read, as a network does.
    private sealed class SmallSteps(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
    }
}
