using System.Globalization;
using CableSearch.Coverage.Facts;
using CableSearch.Search.Contract;

namespace CableSearch.Tests.Coverage.Facts;

public sealed class ArticleDateTests
{
    public static TheoryData<string, string, string> Written => CoverageTable.Three("dates.tsv");

    [Theory, MemberData(nameof(Written))]
    public void A_date_is_read_or_the_problem_is_said(string written, string day, string problem)
    {
        ArticleDay read = ArticleDate.Parse(written);

        Assert.Equal((day, problem), (Show(read.Day), read.Problem?.Code ?? "-"));
    }

    [Fact]
    public void Nothing_written_is_no_day_and_no_problem() => Assert.Equal(ArticleDay.None, ArticleDate.Parse(null));

    [Fact]
    public void A_long_text_in_the_place_of_a_date_is_quoted_in_part()
    {
        string message = ArticleDate.Parse(new string('x', 1000)).Problem!.Message;

        Assert.True(message.Length < 300, message);
    }

    [Theory]
    [InlineData("By Ann Lee, 5 December 2010, 19.00 GMT", "2010-12-05")]
    [InlineData("Published 2010-12-05 by the Post", "2010-12-05")]
    [InlineData("2010年12月5日 12:00", "2010-12-05")]
    [InlineData("2010년 12월 5일", "2010-12-05")]
    [InlineData("Ann Lee, 05/12/2010", "none")]
    [InlineData("The 12 lanterns of 2010", "none")]
    public void A_day_inside_a_line_is_found_where_it_is_certain(string line, string day) =>
        Assert.Equal(day, Show(ArticleDate.Find(line)?.Day));

    [Fact]
    public void The_place_of_a_day_inside_a_line_is_told()
    {
        const string line = "Lima, 5 December 2010, by Ann Lee";
        (_, int start, int end) = ArticleDate.Find(line)!.Value;

        Assert.Equal("5 December 2010", line[start..end]);
    }

    [Theory]
    [InlineData("Sept", 9)]
    [InlineData("SEPT.", 9)]
    [InlineData("März", 3)]
    [InlineData("août", 8)]
    [InlineData("listopada", 11)]
    [InlineData("pierember", 0)]
    [InlineData("", 0)]
    public void A_month_is_known_by_its_name_in_many_languages(string name, int month) => Assert.Equal(month, MonthNames.Find(name));

    private static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";
}
