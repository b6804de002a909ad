using CableSearch.Web.Health;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CableSearch.Tests.Web;

/// <summary>While a site starts, it renders its home page once.</summary>
public sealed class FirstPageTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_that_is_ready_has_rendered_its_home_page()
    {
        using HttpClient reader = site.NewReader();
        Assert.Equal("ready\n", await reader.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Stop));
        Assert.Equal(StatusCodes.Status200OK, site.Services.GetRequiredService<FirstPage>().Status);
    }

    [Fact]
    public async Task A_page_that_fails_does_not_stop_the_site()
    {
        using FirstPage page = new(new Broken());
        await page.StartAsync(Stop);
        await page.WaitAsync(Stop);
        Assert.True(page.ExecuteTask!.IsCompletedSuccessfully);
        Assert.Null(page.Status);
    }

    private sealed class Broken : IHttpContextFactory
    {
        public HttpContext Create(IFeatureCollection featureCollection) => throw new InvalidOperationException("A test.");

        public void Dispose(HttpContext httpContext)
        {
        }
    }
}
