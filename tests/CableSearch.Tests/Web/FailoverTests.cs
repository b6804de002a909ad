using System.Diagnostics;
using System.Net;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>A site whose PostgreSQL server fails, so that its standby takes over.</summary>
public sealed class FailoverTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_goes_on_with_the_standby_that_became_the_primary()
    {
        await using TestDatabase folder = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using PostgresPair pair = await PostgresPair.StartAsync();
        await using WebApplication site = await SiteFixture.StartAsync(folder, folder.Folder, pair.ConnectionString);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(reader));

        await pair.FailOverAsync();

        long promoted = Stopwatch.GetTimestamp();
        using CancellationTokenSource longest = new(Patience.Limit);
        while (await StatusAsync(reader) is var status && status != HttpStatusCode.OK)
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            longest.Token.ThrowIfCancellationRequested();
        }
        TestContext.Current.SendDiagnosticMessage("Back {0:0.0} s after the promotion.", Stopwatch.GetElapsedTime(promoted).TotalSeconds);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient reader)
    {
        using HttpResponseMessage answer = await reader.GetAsync("/cable/09LIMA9001", Stop);
        return answer.StatusCode;
    }
}
