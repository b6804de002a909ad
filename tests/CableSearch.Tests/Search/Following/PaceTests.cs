using CableSearch.Search.Following;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Search.Following;

public sealed class PaceTests
{
    [Fact]
    public void What_is_done_again_is_done_the_more_rarely_the_longer_the_work_goes_on()
    {
        FakeTimeProvider clock = new();
        Pace pace = new(clock, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        List<int> done = [];

        for (int second = 1; second <= 200; second++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            if (!pace.IsDue) continue;
            done.Add(second);
            pace.Done();
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 124, 184], done);
    }
}
