using System.Text;
using System.Text.Json;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Commands.Parse;

namespace CableSearch.Tests.Commands;

/// <summary>The command <c>parse</c>. Each test writes to the command's standard input and reads the command's output.</summary>
public sealed class ParseTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_that_can_not_be_read_gives_its_problems_alone_and_the_next_goes_on()
    {
        (int code, JsonElement[] lines) = await ParseAsync(
            isJsonLines: true,
            "{\"id\":\"09LIMA9001\"}\nnonsense\n[1]\nnull\n\n{\"id\":\"\\ud800\"}\n{\"year\":{}}\n{\"id\":\"09LIMA9002\"}");
        Assert.Equal(3, code);
        Assert.Equal(7, lines.Length);
        foreach (JsonElement line in lines[1..^1])
        {
            Assert.Equal(["problems"], line.EnumerateObject().Select(p => p.Name));
            Assert.Equal("line-unreadable", line.GetProperty("problems")[0].GetProperty("code").GetString());
        }
        Assert.Equal("09LIMA9001", lines[0].GetProperty("canonical_id").GetString());
        Assert.Equal("09LIMA9002", lines[^1].GetProperty("canonical_id").GetString());
    }

    [Fact]
    public async Task Keys_are_those_of_the_contract_and_absent_facts_are_null_or_empty()
    {
        (int code, JsonElement[] lines) = await ParseAsync(isJsonLines: true, "{\"id\":\"09LIMA9001\"}");
        Assert.Equal(0, code);
        Assert.Equal(
            ["id", "canonical_id", "year", "station", "serial", "transmission_id", "precedence", "date_time_group", "from", "recipients",
             "info_recipients", "classification", "caveats", "sipdis", "captions", "declassify_on", "classified_by", "classified_by_title",
             "reasons", "tags", "subject", "subject_marking", "subject_title", "references", "paragraphs", "summary", "comment",
             "signed_by", "glossary", "redactions", "problems"],
            lines[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("subject").ValueKind);
        Assert.Equal(0, lines[0].GetProperty("references").GetArrayLength());
    }

    [Fact]
    public async Task Positions_count_in_the_text_as_it_came_line_ends_of_two_signs_included()
    {
        const string Body = "SUBJECT: A TEST (INVENTED)\r\n\r\n1. (C) One line\r\nand another.\r\n\r\n2. (C) The second XXXXXXXXXXXX.\r\n";
        (_, JsonElement[] lines) = await ParseAsync(isJsonLines: true, JsonSerializer.Serialize(new { id = "09LIMA9001", body = Body }));
        JsonElement second = lines[0].GetProperty("paragraphs")[1];
        Assert.StartsWith("2. (C) The second", Body[second.GetProperty("start").GetInt32()..], StringComparison.Ordinal);
        JsonElement redaction = lines[0].GetProperty("redactions")[0];
        Assert.Equal("XXXXXXXXXXXX", Body[redaction.GetProperty("start").GetInt32()..redaction.GetProperty("end").GetInt32()]);
        Assert.Equal("One line and another.", lines[0].GetProperty("paragraphs")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_year_may_be_written_as_text_and_a_bad_date_is_a_problem_of_the_line_only()
    {
        (int code, JsonElement[] lines) = await ParseAsync(
            isJsonLines: true, "{\"text\":\"REF: LIMA 9001\",\"year\":\"2009\",\"created\":\"sometime\"}");
        Assert.Equal(0, code);
        Assert.Equal("09LIMA9001", lines[0].GetProperty("references")[0].GetProperty("value").GetString());
        Assert.Equal("created-unreadable", lines[0].GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Pages_dumps_and_telegrams_are_told_apart_by_content()
    {
        string body = MadeUp.Body("A TEST (INVENTED)", "One paragraph.");
        foreach (string content in new[] { MadeUp.Page("09LIMA9001", body), MadeUp.Row(1, "09LIMA9001", body), body })
        {
            (int code, JsonElement[] lines) = await ParseAsync(isJsonLines: false, content);
            Assert.Equal(0, code);
            Assert.Equal("A TEST (INVENTED)", Assert.Single(lines).GetProperty("subject").GetString());
        }
    }

    [Fact]
    public async Task A_broken_row_of_a_dump_gives_its_problems_alone()
    {
        (int code, JsonElement[] lines) = await ParseAsync(
            isJsonLines: false, MadeUp.Row(1, "nonsense", "x") + MadeUp.Row(2, "09LIMA9001", MadeUp.Body("A TEST (INVENTED)", "One.")));
        Assert.Equal(3, code);
        Assert.Equal(["problems"], lines[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("09LIMA9001", lines[1].GetProperty("canonical_id").GetString());
    }

    private static async Task<(int Code, JsonElement[] Lines)> ParseAsync(bool isJsonLines, string input)
    {
        using MemoryStream content = new(Encoding.UTF8.GetBytes(input));
        using MemoryStream output = new();
        int code = await new ParseRunner(content, output).RunAsync(["-"], isJsonLines, Stop);
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (code, [.. lines.Select(l => JsonDocument.Parse(l).RootElement)]);
    }
}
