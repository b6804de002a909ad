using CableSearch.Archive.Readers;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>
/// The cookie that identifies a reader. Somebody who puts a cookie into another person's browser must not learn what that person bookmarks
/// or saves.
/// </summary>
public sealed class CookieTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_token_that_the_archive_does_not_know_is_never_adopted(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        string planted = BookmarkStore.NewToken();
        string own = TokenIn(await PostAsync(site, "/bookmarks/add", planted));
        Assert.NotEqual(planted, own);
        Assert.Equal(own, TokenIn(await PostAsync(site, "/bookmarks/add", own)));
        await PostAsync(site, "/bookmarks/forget", own);
        Assert.NotEqual(own, TokenIn(await PostAsync(site, "/bookmarks/add", own)));
    }

    [Theory]
    [InlineData("", "__Host-", "/")]
    [InlineData("/cables", "__Secure-", "/cables")]
    public async Task Over_HTTPS_no_other_host_can_plant_a_cookie(string path, string prefix, string cookiePath)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        await using WebApplication site = await SiteFixture.StartAsync(
            database, database.Folder, null, "--CableSearch:ForwardedFrom=127.0.0.1", $"--CableSearch:PublicUrl=https://example.org{path}");
        string cookie = SetBy(await PostAsync(site, "/bookmarks/add", null), prefix + "reader=");
        Assert.EndsWith($"; path={cookiePath}; secure; samesite=lax; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        SetBy(await PostAsync(site, "/theme", null), prefix + "theme=");
        string own = cookie.Split('=', ';')[1];
        using HttpResponseMessage other = await SendAsync(site, new(HttpMethod.Get, "/bookmarks"), $"reader={own}");
        Assert.Contains("no lists yet", await other.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using HttpResponseMessage list = await SendAsync(site, new(HttpMethod.Get, "/bookmarks"), $"{prefix}reader={own}");
        Assert.Contains("1 item", await list.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        SetBy(list, prefix + "form=");
    }

    private static string SetBy(HttpResponseMessage answer, string start) =>
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith(start, StringComparison.Ordinal));

    private static string TokenIn(HttpResponseMessage answer) => SetBy(answer, "reader=").Split('=', ';')[1];

    private static Task<HttpResponseMessage> PostAsync(WebApplication site, string path, string? token) => SendAsync(
        site,
        new(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("id", "09LIMA9001"), KeyValuePair.Create("theme", "dark")]),
        },
        token is null ? null : $"reader={token}");

    private static async Task<HttpResponseMessage> SendAsync(WebApplication site, HttpRequestMessage request, string? cookie)
    {
        using HttpClient reader = new(
            new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        { BaseAddress = new(site.Urls.Single()) };
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await reader.SendAsync(request, Stop);
    }
}
