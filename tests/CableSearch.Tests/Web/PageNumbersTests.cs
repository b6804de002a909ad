using CableSearch.Web.Search;

namespace CableSearch.Tests.Web;

/// <summary>The page numbers that are offered below a list of results.</summary>
public sealed class PageNumbersTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 5, "1 2 … 5")]
    [InlineData(3, 5, "1 2 3 4 5")]
    [InlineData(5, 9, "1 … 4 5 6 … 9")]
    [InlineData(4, 9, "1 2 3 4 5 … 9")]
    [InlineData(9, 9, "1 … 8 9")]
    public void The_first_the_last_and_those_around_the_current_page_are_offered(int page, int last, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', PageNumbers.Around(page, last).Select(n => n?.ToString() ?? "…")));
}
