using CableSearch.Search.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Tests.Web;

public sealed class HitCsvTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")", "'=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1 and more", "'+1 and more")]
    [InlineData("-1", "'-1")]
    [InlineData("@cell", "'@cell")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("Lamps, \"old\"\nand new", "Lamps, \"old\"\nand new")]
    [InlineData("Huánuco – 利马", "Huánuco – 利马")]
    public async Task A_text_reads_back_as_it_was_or_as_a_text_where_a_spreadsheet_would_run_it(string title, string read)
    {
        Hit hit = new() { Id = "09LIMA9001", Kind = "cable", Url = "/cable/09LIMA9001", Title = title, Score = 0, Snippets = [] };
        using MemoryStream output = new();
        await HitCsv.WriteAsync(
            new StoryHit[] { new(hit, []) }.ToAsyncEnumerable(), path => "http://localhost" + path, output, Stop);
        Assert.Equal(
            ["09LIMA9001", "cable", "", "", "", "", read, "http://localhost/cable/09LIMA9001", "", ""], CsvRows.Read(output.ToArray())[1]);
    }

    [Fact]
    public async Task A_copy_without_an_outlet_is_named_by_its_title()
    {
        Hit hit = new()
        {
            Id = "fog",
            Kind = "article",
            Url = "/coverage/fog",
            Title = "Fog",
            Origin = "Agency",
            Score = 0,
            Snippets = [],
        };
        StoryHit story = new(hit, [new("letters", "Letters", "Paper A", null), new("pilots", "Pilots", null, null)]);
        using MemoryStream output = new();
        await HitCsv.WriteAsync(new[] { story }.ToAsyncEnumerable(), path => path, output, Stop);
        Assert.Equal(["Agency", "Paper A; Pilots"], CsvRows.Read(output.ToArray())[1][^2..]);
    }
}
