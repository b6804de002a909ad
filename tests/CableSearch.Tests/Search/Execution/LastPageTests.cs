using CableSearch.Search.Contract;

namespace CableSearch.Tests.Search.Execution;

/// <summary>The last page of results.</summary>
public sealed class LastPageTests
{
    [Theory]
    [InlineData(0, 10, 1)]
    [InlineData(10, 10, 1)]
    [InlineData(11, 10, 2)]
    [InlineData(7, 0, 7)]
    [InlineData(10_000, 10, 1_000)]
    [InlineData(251_287, 10, 1_000)]
    [InlineData(251_287, 100, 100)]
    [InlineData(int.MaxValue, 7, 1_429)]
    public void It_holds_the_last_hit_or_the_last_that_pages_show(int total, int size, int page) =>
        Assert.Equal(page, SearchRequest.LastPageOf(total, size));
}
