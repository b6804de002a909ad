using System.Net;
using CableSearch.Web.Hosting;
using CableSearch.Web.Http;

namespace CableSearch.Tests.Web;

public abstract class SecurityTests(SiteFixture site)
{
    private readonly HttpClient _reader = site.NewReader();

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/cable/09LIMA9001/raw")]
    [InlineData("/api/v1/search?q=x")]
    [InlineData("/site.css")]
    public async Task Every_answer_carries_the_policy(string path)
    {
        using HttpResponseMessage answer = await _reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(SecurityHeaders.Policy, answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.StartsWith("default-src 'none'", SecurityHeaders.Policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", SecurityHeaders.Policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory, InlineData("/search?q=dirandro"), InlineData("/cable/09LIMA9001"), InlineData("/cable/09LIMA9001/original"),
        InlineData("/browse/posts/embassy-lima"), InlineData("/coverage/the-vote-that-slept"), InlineData("/bookmarks")]
    public async Task No_browser_keeps_what_a_reader_searched_read_or_saved(string path)
    {
        using HttpResponseMessage answer = await _reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, true), (answer.StatusCode, answer.Headers.CacheControl!.NoStore));
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        using StringContent large = new("id=" + new string('a', 100_000), System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        using HttpResponseMessage answer = await _reader.PostAsync("/bookmarks/add", large, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_form_never_leads_to_another_site(string back)
    {
        using HttpResponseMessage answer = await _reader.PostAsync(
            "/theme", Form(("theme", "dark"), ("back", back)), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_from_elsewhere_is_asked_about_and_does_nothing(string header, string value)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/bookmarks/add") { Content = Form(("id", "09LIMA9001")) };
        request.Headers.Add(header, value);
        using HttpResponseMessage answer = await _reader.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "Please confirm", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "reader=", string.Join(' ', answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies) ? cookies : []),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_line_does_not_name_a_shared_list() => Assert.Equal("/lists/…", SiteLogging.LoggedPath("/lists/a-secret-token"));

    [Theory, InlineData("/check", "/check"), InlineData("/check/a-secret-token", "/check/…"),
        InlineData("/check/a-secret-token/delete", "/check/…")]
    public void A_log_line_does_not_name_a_kept_report(string path, string logged) =>
        Assert.Equal(logged, SiteLogging.LoggedPath(path));

    [Fact]
    public void An_address_is_counted_under_a_number_that_only_this_process_knows()
    {
        ConnectionLimits limits = new(10);
        Assert.Equal(limits.CounterOf(IPAddress.Parse("203.0.113.7")), limits.CounterOf(IPAddress.Parse("::ffff:203.0.113.7")));
        Assert.Equal(limits.CounterOf(IPAddress.Parse("2001:db8:1:2::1")), limits.CounterOf(IPAddress.Parse("2001:db8:1:2::2")));
        Assert.Null(limits.CounterOf(IPAddress.Loopback));
        int[] others = [.. Enumerable.Range(0, 8).Select(_ => new ConnectionLimits(10).CounterOf(IPAddress.Parse("203.0.113.7")) ?? -1)];
        Assert.True(others.Distinct().Count() > 1);
    }

    private static FormUrlEncodedContent Form(params (string, string)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
}

[Collection(SqliteSite.Name)]
public sealed class SecurityTestsOnSqlite(SqliteSite site) : SecurityTests(site);

[Collection(PostgresSite.Name)]
public sealed class SecurityTestsOnPostgres(PostgresSite site) : SecurityTests(site);
