using System.Net;
using System.Text.RegularExpressions;

namespace CableSearch.Tests.Web;

/// <summary>Many results of a search are saved to a list by one form.</summary>
[Collection(SqliteSite.Name)]
public sealed partial class SavedResultsTests(SqliteSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("<h2 dir=\"auto\"><a href=\"/cable/([A-Z0-9]+)")]
    private static partial Regex Shown { get; }

    [GeneratedRegex("<option value[^>]*>([^<]+)</option>")]
    private static partial Regex Option { get; }

    [Fact]
    public async Task The_results_of_a_page_go_into_a_new_list_in_their_order()
    {
        using HttpClient reader = site.NewReader();
        string results = await reader.GetStringAsync("/search?q=dirandro&kind=cable&sort=date-desc", Stop);
        (string, string) search = ("query", "q=dirandro&kind=cable&sort=date-desc");
        Uri list = await SaveAsync(reader, search, ("which", "Page"), ("name", "  Drug \n police "));
        string page = WebUtility.HtmlDecode(await reader.GetStringAsync(list, Stop));
        Assert.Contains("<h1 dir=\"auto\">Drug police</h1>", page, StringComparison.Ordinal);
        Assert.Contains("3 results were saved.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/search?q=dirandro&kind=cable&sort=date-desc\">Back to the results", page, StringComparison.Ordinal);
        Assert.Equal(3, IdsIn(results).Length);
        Assert.Equal(IdsIn(results), IdsIn(page));
    }

    [Fact]
    public async Task All_results_go_into_a_list_that_has_some_of_them_already()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9002"));
        Uri list = await SaveAsync(reader, ("query", "kind=cable&size=10&page=2"), ("which", "All"), ("list", "1"));
        string page = await reader.GetStringAsync(list, Stop);
        int total = Held(await reader.GetStringAsync("/search?kind=cable", Stop));
        Assert.Contains($"{total - 1} results were saved. 1 was in the list already.", page, StringComparison.Ordinal);
        Assert.Contains($"{total} items", page, StringComparison.Ordinal);
        Uri again = await SaveAsync(reader, ("query", "kind=cable&size=10&page=2"), ("which", "Page"), ("list", "1"));
        string unchanged = await reader.GetStringAsync(again, Stop);
        Assert.Contains("0 results were saved. 10 were in the list already.", unchanged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_offers_the_readers_lists_and_what_can_be_saved()
    {
        using HttpClient reader = site.NewReader();
        Assert.Equal(["This page (10)", "All 69"], Options(await reader.GetStringAsync("/search?size=10", Stop)));
        Assert.Equal(["All 3"], Options(await reader.GetStringAsync("/search?q=dirandro&kind=cable", Stop)));
        await PostAsync(reader, "/bookmarks/lists/add", ("name", "Lima story"));
        Assert.Equal(["All 3", "Lima story", "New list"], Options(await reader.GetStringAsync("/search?q=dirandro&kind=cable", Stop)));
        Assert.Empty(Options(await reader.GetStringAsync("/search?q=zzqqzz", Stop)));
    }

    [Fact]
    public async Task A_search_without_results_makes_no_list_and_a_list_of_somebody_else_is_not_found()
    {
        using HttpClient reader = site.NewReader(), other = site.NewReader();
        await PostAsync(other, "/bookmarks/lists/add", ("name", "Theirs"));
        using HttpResponseMessage nothing = await PostAsync(reader, "/bookmarks/results", ("query", "q=zzqqzz"), ("which", "All"));
        Assert.Equal("/search?q=zzqqzz", nothing.Headers.Location?.OriginalString);
        Assert.False(nothing.Headers.Contains("Set-Cookie"));
        using HttpResponseMessage theirs = await PostAsync(reader, "/bookmarks/results", ("query", "q=dirandro"), ("list", "1"));
        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
    }

    private static async Task<Uri> SaveAsync(HttpClient reader, params (string, string)[] fields)
    {
        using HttpResponseMessage answer = await PostAsync(reader, "/bookmarks/results", fields);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient reader, string path, params (string, string)[] fields)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await reader.SendAsync(request, Stop);
    }

    private static int Held(string page) => int.Parse(Regex.Match(page, "([0-9]+) results").Groups[1].Value, null);

    private static string[] IdsIn(string page) => [.. Shown.Matches(page).Select(m => m.Groups[1].Value)];

    private static string[] Options(string page) => [.. Option.Matches(page).Select(m => m.Groups[1].Value)];
}
