using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Tests.Web;

/// <summary>The charts of years, months and days.</summary>
public sealed class ChartTests
{
    [Fact]
    public void An_empty_year_keeps_its_place_on_the_axis()
    {
        IReadOnlyList<ChartColumn> columns = ChartColumn.Of(
            [Year(2000, 4), .. Enumerable.Range(2001, 8).Select(y => Year(y)), Year(2009, 1)]);
        Assert.Equal(10, columns.Count);
        Assert.Equal(["0%", "90%"], columns.Where(c => c.Bar.Count > 0).Select(c => c.X));
        Assert.Equal(["100%", "25%"], columns.Where(c => c.Bar.Count > 0).Select(c => c.Height));
    }

    [Theory]
    [InlineData(3, "2000 2001 2002", "")]
    [InlineData(10, "2000 2002 2004 2006 2008", "2001 2003 2005 2007 2009")]
    [InlineData(45, "2000 2010 2020 2030 2040", "2005 2015 2025 2035")]
    public void Labels_are_so_few_that_they_fit_and_a_phone_has_every_other(int years, string always, string onlyWide)
    {
        IReadOnlyList<TimelineTick> ticks = TimelineTick.Of(ChartColumn.Of([.. Enumerable.Range(2000, years).Select(y => Year(y, 1))]));
        Assert.Equal(always, string.Join(' ', ticks.Where(t => t.Room == TickRoom.Any).Select(t => t.Text)));
        Assert.Equal(onlyWide, string.Join(' ', ticks.Where(t => t.Room == TickRoom.Wide).Select(t => t.Text)));
    }

    [Fact]
    public void The_first_month_says_its_year_and_each_January_is_a_year()
    {
        TimelineBar[] months = [.. Enumerable.Range(0, 4).Select(i => new DateOnly(2008, 11, 1).AddMonths(i))
            .Select(m => new TimelineBar(m, m.AddMonths(1).AddDays(-1), 1))];
        Assert.Equal(["Nov 2008", "Dec", "2009", "Feb"], TimelineTick.Of(ChartColumn.Of(months)).Select(t => t.Text));
    }

    [Fact]
    public void Each_month_can_be_told_from_the_same_month_of_another_year()
    {
        TimelineBar[] months = [.. Enumerable.Range(0, 30).Select(i => new DateOnly(2009, 5, 1).AddMonths(i))
            .Select(m => new TimelineBar(m, m.AddMonths(1).AddDays(-1), 1))];
        IReadOnlyList<TimelineTick> ticks = TimelineTick.Of(ChartColumn.Of(months));
        Assert.Equal("May 2009 Nov Feb 2010 May Aug Nov Feb 2011 May Aug",
            string.Join(' ', ticks.Where(t => t.Room != TickRoom.Phone).Select(t => t.Text)));
        Assert.Equal("May 2009 May 2010 Nov May 2011", string.Join(' ', ticks.Where(t => t.Room != TickRoom.Wide).Select(t => t.Text)));
    }

    [Theory]
    [InlineData(5, "25 Nov 2009 27 Nov 28 Nov 29 Nov", "26 Nov")]
    [InlineData(30, "25 Nov 2009 7 Dec 13 Dec 19 Dec", "1 Dec 4 Dec 10 Dec 16 Dec 22 Dec")]
    public void The_long_label_of_the_first_day_is_not_overlapped(int days, string always, string onlyWide)
    {
        IReadOnlyList<TimelineTick> ticks = TimelineTick.Of(ChartColumn.Of(
            [.. Enumerable.Range(0, days).Select(i => new DateOnly(2009, 11, 25).AddDays(i)).Select(d => new TimelineBar(d, d, 1))]));
        Assert.Equal(always, string.Join(' ', ticks.Where(t => t.Room == TickRoom.Any).Select(t => t.Text)));
        Assert.Equal(onlyWide, string.Join(' ', ticks.Where(t => t.Room == TickRoom.Wide).Select(t => t.Text)));
    }

    [Theory]
    [InlineData(0, "0"), InlineData(999, "999"), InlineData(1000, "1k"), InlineData(5699, "5.7k"), InlineData(9999, "10k")]
    [InlineData(56_813, "57k"), InlineData(251_287, "251k"), InlineData(999_999, "1m"), InlineData(3_300_000, "3.3m")]
    public void A_count_above_a_narrow_column_has_four_characters_at_most(int count, string shown) =>
        Assert.Equal(shown, CountFormat.Compact(count));

    [Fact]
    public void The_label_of_a_narrow_last_column_ends_with_the_chart()
    {
        static IEnumerable<bool> AtEnd(int years) =>
            TimelineTick.Of(ChartColumn.Of([.. Enumerable.Range(2000, years).Select(y => Year(y, 1))])).Select(t => t.IsAtEnd);
        Assert.All(AtEnd(5), Assert.False);
        Assert.Equal([false, true], AtEnd(13).TakeLast(2));
    }

    private static TimelineBar Year(int year, int count = 0) => new(new(year, 1, 1), new(year, 12, 31), count);
}
