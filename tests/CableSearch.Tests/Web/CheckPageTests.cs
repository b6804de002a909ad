using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Web;

/// <summary>The page and the API that check quotations.</summary>
[Collection(SqliteSite.Name)]
public sealed class CheckPageTests(SqliteSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_shows_each_quotation_with_its_verdict_and_passage()
    {
        (string id, string words) = await SomePassageAsync();
        string page = await PostAsync($"The cable says “{words}”. A spokesman said: “We do not comment on the weather.”");
        Assert.Contains("<span>2 quotations</span>", page, StringComparison.Ordinal);
        Assert.Contains($"<mark class=\"agree\">{WebUtility.HtmlEncode(words)}</mark>", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/cable/{id}#", page, StringComparison.Ordinal);
        Assert.Contains("Statement", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_names_the_cable_that_has_a_lone_quotation()
    {
        string page = await PostAsync("“An officer who reads invoices makes other officers very nervous.”");
        Assert.Contains("Altered", page, StringComparison.Ordinal);
        string reported = page.Split("<p class=\"reported\">")[1].Split("</p>")[0];
        Assert.Matches("""Quotations stand in\s+<a href="/cable/09LIMA9001">09LIMA9001</a>\.""", reported);
        Assert.DoesNotContain("ompare yourself", reported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_kept_only_if_the_reader_asks_and_until_someone_deletes_it()
    {
        (_, string words) = await SomePassageAsync();
        using HttpClient reader = site.NewReader();
        using FormUrlEncodedContent form = new([KeyValuePair.Create("text", $"The cable says “{words}”.")]);
        using HttpResponseMessage kept = await reader.PostAsync("/check/keep", form, Stop);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        string address = kept.Headers.Location!.OriginalString;
        string page = WebUtility.HtmlDecode(await reader.GetStringAsync(address, Stop));
        Assert.Contains("Verbatim", page, StringComparison.Ordinal);
        // The page begins with what was checked and when. The form for another text is below the report.
        string[] parts = page.Split("<ol class=\"pairs\"");
        foreach (string told in (string[])[$">The cable says “{words}”.</h1>", "Kept on ", "Compared with "])
            Assert.Contains(told, parts[0], StringComparison.Ordinal);
        // The beginning of the page does not show the number of the archive's last change, because readers do not know what it means.
        foreach (string absent in (string[])["<textarea", "change", "Checked again", "checked again"])
            Assert.DoesNotContain(absent, parts[0], StringComparison.Ordinal);
        Assert.Contains("<textarea", parts[1], StringComparison.Ordinal);
        Assert.Contains("\"verdict\": \"verbatim\"", await reader.GetStringAsync(address + "/report.json", Stop), StringComparison.Ordinal);
        string csv = await reader.GetStringAsync(address + "/quotations.csv", Stop);
        Assert.Contains($"{address}#q1,1,", csv, StringComparison.Ordinal);
        Assert.Contains(",verbatim,", csv, StringComparison.Ordinal);
        using FormUrlEncodedContent nothing = new([]);
        using HttpResponseMessage deleted = await reader.PostAsync(address + "/delete", nothing, Stop);
        using HttpResponseMessage gone = await reader.GetAsync(address, Stop);
        string after = await reader.GetStringAsync(deleted.Headers.Location!.OriginalString, Stop);
        Assert.Contains("The report was deleted", after, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.NotFound), (deleted.StatusCode, gone.StatusCode));
    }

    [Theory]
    [InlineData("/check/quotations.csv", "text/csv", ",verbatim,"), InlineData("/check/report.json", "application/json", "\"verbatim\"")]
    public async Task A_report_that_is_not_kept_can_be_downloaded(string path, string type, string found)
    {
        (_, string words) = await SomePassageAsync();
        using HttpClient reader = site.NewReader();
        using FormUrlEncodedContent form = new([KeyValuePair.Create("text", $"The cable says “{words}”.")]);
        using HttpResponseMessage file = await reader.PostAsync(path, form, Stop);
        Assert.Equal((HttpStatusCode.OK, type), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains(found, await file.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_may_keep_a_report_so_that_a_reader_comes_back_to_it_from_a_cable()
    {
        using HttpClient reader = site.NewReader();
        using FormUrlEncodedContent form = new([KeyValuePair.Create("text", "It says “we sold the boats and the dogs too”.")]);
        using HttpResponseMessage report = await reader.PostAsync("/check", form, Stop);
        Assert.False(report.Headers.CacheControl!.NoStore);
        Assert.True(report.Headers.CacheControl is { Private: true, NoCache: true });
        using HttpResponseMessage empty = await reader.GetAsync("/check", Stop);
        Assert.True(empty.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_text_without_quotations_gets_one_sentence() =>
        Assert.Contains("No quotation was found in the text.", await PostAsync("Nobody is quoted."), StringComparison.Ordinal);

    [Theory, InlineData("/check"), InlineData("/check/keep")]
    public async Task A_form_without_a_text_gets_one_sentence(string path)
    {
        using HttpClient client = new() { BaseAddress = site.Address };
        using FormUrlEncodedContent form = new([KeyValuePair.Create("text", " \n")]);
        using HttpResponseMessage answer = await client.PostAsync(path, form, Stop);
        string page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("There is no text to check.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Keep this report", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_need_a_look_can_be_shown_alone()
    {
        (_, string words) = await SomePassageAsync();
        string page = await PostAsync($"The cable says “{words}”. It adds “nobody wrote these words about purple giraffes anywhere”.");
        Assert.Contains("Needs a look (1)", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"q1\" class=\"settled\">", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"q2\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Needs a look", await PostAsync($"The cable says “{words}”."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_answers_text_with_the_json_of_the_command()
    {
        (string id, string words) = await SomePassageAsync();
        using HttpClient client = new() { BaseAddress = site.Address };
        using StringContent text = new($"The cable says “{words}”.", Encoding.UTF8, "text/plain");
        using HttpResponseMessage answer = await client.PostAsync("/api/v1/check", text, Stop);
        JsonElement json = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        JsonElement quotation = json.GetProperty("quotations")[0];
        Assert.Equal("verbatim", quotation.GetProperty("verdict").GetString());
        Assert.True(quotation.GetProperty("given_as_cable").GetBoolean());
        Assert.Equal(id, quotation.GetProperty("passages")[0].GetProperty("cable").GetString());
        Assert.Equal(JsonValueKind.Array, quotation.GetProperty("passages")[0].GetProperty("also_in").ValueKind);
    }

    [Fact]
    public async Task The_api_refuses_an_empty_text_with_a_sentence()
    {
        using HttpClient client = new() { BaseAddress = site.Address };
        using StringContent text = new("", Encoding.UTF8, "text/plain");
        using HttpResponseMessage answer = await client.PostAsync("/api/v1/check", text, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("There is no text to check.", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/check"), InlineData("/check"), InlineData("/check/keep")]
    public async Task A_page_of_50_mb_is_refused_before_it_is_read(string path)
    {
        await using LongPage page = new(50L << 20);
        using HttpClient client = new() { BaseAddress = site.Address };
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StreamContent(page) };
        request.Content.Headers.ContentLength = 50L << 20;
        request.Content.Headers.ContentType = new(path.StartsWith("/api", StringComparison.Ordinal)
            ? "text/html" : "application/x-www-form-urlencoded");
        // The client sends the headers first, and the body only after the site has accepted the headers.
        request.Headers.ExpectContinue = true;
        using HttpResponseMessage answer = await client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("The request is larger than this site accepts.",
            await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(0, page.Position);
    }

    private async Task<(string Id, string Words)> SomePassageAsync()
    {
        CableSearch.Archive.Contract.HeldCable cable = (await site.Archive.Cables.FindAsync("09LIMA9001", Stop))!;
        string text = CableSearch.Cables.CableParser.Parse(cable.Text!).Paragraphs.First(p => p.Text.Length > 150).Text;
        return (cable.Id, string.Join(' ', text.Split(' ').Take(14)).Replace("\"", "", StringComparison.Ordinal));
    }

    private async Task<string> PostAsync(string text)
    {
        using HttpClient client = new() { BaseAddress = site.Address };
        using FormUrlEncodedContent form = new([KeyValuePair.Create("text", text)]);
        using HttpResponseMessage answer = await client.PostAsync("/check", form, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Stop);
    }
}
