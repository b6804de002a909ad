using CableSearch.Coverage.Linking;

namespace CableSearch.Tests.Coverage.Linking;

public sealed class PrintedNumbersTests
{
    [Theory]
    [InlineData("a cable of May 2009 (207111: confidential)", "207111")]
    [InlineData("cable 207111 says", "207111")]
    [InlineData("o telegrama (LINK - 136999), diz", "136999")]
    [InlineData("el despacho número 207111.", "207111")]
    [InlineData("Cables 207111 and cable no. 150000", "207111 150000")]
    [InlineData("Cable ID: 207111", "207111")]
    [InlineData("the cable 2009 was sent", "-")]
    [InlineData("cable 300000", "-")]
    [InlineData("cable 207,111 and cable 20711.5", "-")]
    [InlineData("207111 people read the cable", "-")]
    [InlineData("(207111: fishermen)", "-")]
    public void Numbers_printed_as_those_of_cables_are_found(string text, string numbers) => Assert.Equal(numbers,
        PrintedNumbers.Find(text) is { Count: > 0 } found ? string.Join(' ', found) : "-");

    [Theory]
    [InlineData(162_458, "2008-07-17")]
    [InlineData(225_000, "2009-09-11")]
    [InlineData(251_287, "2010-02-28")]
    [InlineData(120_000, null)]
    [InlineData(251_288, null)]
    public void A_row_gives_a_day_where_rows_on_both_sides_are_known(int row, string? day) =>
        Assert.Equal(day, RowDates.Of(row)?.ToString("yyyy-MM-dd", null));
}
