using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Tests.Cables.Parsing;

/// <summary>
/// Texts with which the parser once failed. They were found by the command <c>fuzz-reader</c> of the benchmarks, which damages cables at
/// random.
/// </summary>
public sealed class FuzzFindingTests
{
    [Theory]
    [InlineData("R 25G100Z NOV 09")]
    [InlineData("R 2512O0Z NOV 09")]
    public void A_letter_among_the_digits_of_a_date_time_group_makes_it_none(string group)
    {
        Cable cable = CableParser.Parse(new() { Header = $"VZCZCXYZ0000\n{group}\nFM AMEMBASSY LIMA" });
        Assert.Null(cable.DateTimeGroup);
        Assert.Equal("AMEMBASSY LIMA", cable.From);
    }

    [Fact]
    public void A_line_of_nothing_but_the_sites_sign_adds_nothing_to_the_reading_text() =>
        Assert.Equal("Kelp grows. It is green.",
            CableParser.Parse(new() { Body = "1. (C) Kelp grows.\n¶¶¶¶\nIt is green.\n¶¶¶¶" }).Paragraphs[0].Text);

    [Theory]
    [InlineData("  . (C) The minister")]
    [InlineData("\n ) (C) The minister")]
    public void A_mark_behind_a_stop_with_nothing_in_front_reads(string body) => Assert.NotNull(CableParser.Parse(new() { Body = body }));

    // If the parser's cost grew with the square of the text's length, these texts would take minutes.
    [Theory]
    [InlineData("CONFIDENTIAL LIMA 1\nSUBJECT: A\n\nClassified By: ", "FELOR IDA VANTOREL ")]
    [InlineData("CONFIDENTIAL LIMA 1\nSUBJECT: A\nREF: ", "¶")]
    [InlineData("CONFIDENTIAL LIMA 1\nSUBJECT: A\n\n1. (C) Text.\n\n", "VZCZCXYZ0000\n\n")]
    [InlineData("CONFIDENTIAL LIMA 1\nSUBJECT: A\n\n1. (C) Text.\n\n", "¶\n\n")]
    public void A_field_or_a_line_that_is_repeated_without_end_reads(string front, string repeated)
    {
        string text = front + string.Concat(Enumerable.Repeat(repeated, 2_000_000 / repeated.Length));
        Assert.Equal("A", CableParser.Parse(new() { Text = text, Year = 2009 }).Subject);
    }
}
