using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CableSearch.Web.Hosting;
using static CableSearch.Tests.Web.ListActions;

namespace CableSearch.Tests.Web;

/// <summary>Readers export their lists as files, import these files again, and open their lists on another device.</summary>
public abstract partial class ListTransferTests(SiteFixture site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("href=\"([^\"#]+)")]
    private static partial Regex Link { get; }

    [GeneratedRegex("/bookmarks/open/([A-Za-z0-9_-]+)")]
    private static partial Regex OneTime { get; }

    [Theory]
    [InlineData("md", "> Ask \\*them\\*")]
    [InlineData("csv", "Ask *them*")]
    [InlineData("bib", "@misc{08LIMA9001,")]
    [InlineData("ris", "SN  - 08LIMA9001"), InlineData("ris", "KW  - lead"), InlineData("ris", "N1  - Ask *them*")]
    [InlineData("bib", "keywords = {lead}"), InlineData("bib", "annote = {Ask *them*}")]
    [InlineData("json", "\"note\": \"Ask *them*\"")]
    public async Task The_list_is_a_file_with_its_notes_or_citations(string extension, string words)
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"));
        await NoteAsync(reader, "Ask *them*", "lead");
        await PostAsync(reader, "/bookmarks/add", ("id", "99LIMA77"));
        Assert.Contains(words, await reader.GetStringAsync($"/bookmarks/export.{extension}", Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lima / story: Ñuñoa", "cablesearch-Lima-story-Ñuñoa.csv"), InlineData("???", "cablesearch-list.csv")]
    public async Task A_downloaded_list_is_named_after_itself_and_all_together_are_called_lists(string name, string file)
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/lists/add", ("name", name));
        await PostAsync(reader, "/bookmarks/lists/add", ("name", "To read"));
        Assert.Equal(file, await FileNameAsync(reader, "/bookmarks/1/export.csv"));
        Assert.Equal("cablesearch-lists.json", await FileNameAsync(reader, "/bookmarks/export.json"));
        Assert.Contains("href=\"/bookmarks/export.json\"", await reader.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
    }

    private static async Task<string?> FileNameAsync(HttpClient reader, string path)
    {
        using HttpResponseMessage file = await reader.GetAsync(path, Stop);
        return file.Content.Headers.ContentDisposition?.FileNameStar;
    }

    [Theory]
    [InlineData("ris", "AU  - Alasdair Penmarric\r\n"), InlineData("bib", "author = {{Alasdair Penmarric}}")]
    [InlineData("md", "Alasdair Penmarric, “")]
    public async Task The_citation_of_an_article_names_its_author(string extension, string author)
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("slug", "the-vote-that-slept"));
        Assert.Contains(author, await reader.GetStringAsync($"/bookmarks/1/export.{extension}", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exported_file_is_imported_beside_what_is_there_and_a_bad_one_changes_nothing()
    {
        using HttpClient reader = site.NewReader(), other = site.NewReader();
        await PostAsync(reader, "/bookmarks/lists/add", ("name", "Lima story"));
        foreach (string id in (string[])["08LIMA9001", "09LIMA9002"]) await PostAsync(reader, "/bookmarks/add", ("id", id));
        await NoteAsync(reader, "Ask *them*");
        string file = await reader.GetStringAsync("/bookmarks/1/export.json", Stop);
        await PostAsync(other, "/bookmarks/add", ("id", "09LIMA9001"));
        string done = (await ImportAsync(other, file)).Headers.Location!.OriginalString;
        Assert.Contains("were added to your lists", await other.GetStringAsync(done, Stop), StringComparison.Ordinal);
        Assert.Equal(["09LIMA9002", "08LIMA9001"], await ShownAsync(other, "/bookmarks/2"));
        Assert.Contains("Ask *them*", await other.GetStringAsync("/bookmarks/2", Stop), StringComparison.Ordinal);
        string bad = file.Replace("09LIMA9002", "?", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await ImportAsync(other, bad)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/bookmarks/3", Stop)).StatusCode);
        Assert.Equal(["09LIMA9001"], await ShownAsync(other, "/bookmarks/1"));
    }

    [Fact]
    public async Task Lists_are_opened_on_another_device_by_an_address_that_works_once()
    {
        using HttpClient reader = site.NewReader(), phone = site.NewReader(), late = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9002"));
        string page = await (await PostAsync(reader, "/bookmarks/device")).Content.ReadAsStringAsync(Stop);
        string name = OneTime.Match(page).Groups[1].Value;
        Assert.Contains("Open your lists here?", await phone.GetStringAsync($"/bookmarks/open/{name}", Stop), StringComparison.Ordinal);
        Assert.Contains("open in this browser", await reader.GetStringAsync($"/bookmarks/open/{name}", Stop), StringComparison.Ordinal);
        await PostAsync(reader, "/bookmarks/open", ("name", name));
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(phone, "/bookmarks/open", ("name", name))).StatusCode);
        Assert.Equal(["09LIMA9002"], await ShownAsync(phone, "/bookmarks"));
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(late, "/bookmarks/open", ("name", name))).StatusCode);
        Assert.Equal("/bookmarks/open/…", SiteLogging.LoggedPath($"/bookmarks/open/{name}"));
    }

    [Fact]
    public async Task A_browser_with_lists_of_its_own_is_asked_and_both_are_merged()
    {
        using HttpClient reader = site.NewReader(), phone = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9002"));
        await NoteAsync(reader, "At the desk");
        await PostAsync(phone, "/bookmarks/add", ("id", "08LIMA9001"));
        await PostAsync(phone, "/bookmarks/add", ("id", "09LIMA9002"));
        await NoteAsync(phone, "On the train");
        string page = await (await PostAsync(reader, "/bookmarks/device")).Content.ReadAsStringAsync(Stop);
        string name = OneTime.Match(page).Groups[1].Value;
        Assert.Contains("Merge the lists of both", await phone.GetStringAsync($"/bookmarks/open/{name}", Stop), StringComparison.Ordinal);
        await PostAsync(phone, "/bookmarks/open", ("name", name));
        Assert.DoesNotContain("At the desk", await phone.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
        await PostAsync(phone, "/bookmarks/open", ("name", name), ("merge", "1"));
        foreach (HttpClient device in (HttpClient[])[reader, phone])
        {
            Assert.Equal(["09LIMA9002", "08LIMA9001"], await ShownAsync(device, "/bookmarks"));
            string list = WebUtility.HtmlDecode(await device.GetStringAsync("/bookmarks", Stop));
            Assert.Contains("At the desk\n\nOn the train", list, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_is_merged_into_the_lists_of_the_same_name()
    {
        using HttpClient reader = site.NewReader(), other = site.NewReader();
        foreach (HttpClient each in (HttpClient[])[reader, other]) await PostAsync(each, "/bookmarks/add", ("id", "09LIMA9002"));
        await NoteAsync(reader, "Ask *them*");
        await NoteAsync(other, "Ask *me*");
        string file = await reader.GetStringAsync("/bookmarks/1/export.json", Stop);
        string done = (await ImportAsync(other, file, merge: true)).Headers.Location!.OriginalString;
        string page = WebUtility.HtmlDecode(await other.GetStringAsync(done, Stop));
        Assert.Contains("were merged with yours", page, StringComparison.Ordinal);
        Assert.Contains("Ask *me*\n\nAsk *them*", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/bookmarks/2", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_file_that_holds_no_lists_is_refused_and_the_page_leads_back_to_the_lists()
    {
        using HttpClient reader = site.NewReader();
        using HttpResponseMessage refused = await ImportAsync(reader, "TY  - GEN");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        string page = await refused.Content.ReadAsStringAsync(Stop);
        Assert.Contains("href=\"/bookmarks\">Back to your lists</a>", page, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> ImportAsync(HttpClient reader, string file, bool merge = false)
    {
        using MultipartFormDataContent content = new() { { new StringContent(file), "file", "lists.json" } };
        if (merge) content.Add(new StringContent("1"), "merge");
        using HttpRequestMessage request = new(HttpMethod.Post, "/bookmarks/lists/import") { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await reader.SendAsync(request, Stop);
    }

    [Fact]
    public async Task The_list_as_a_ZIP_opens_without_the_site_and_each_file_has_its_digest()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("slug", "the-vote-that-slept"));
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9002"), ("anchor", "p2"));
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9002"));
        await NoteAsync(reader, "Ask <them>", "lead");
        using ZipArchive zip = new(new MemoryStream(await reader.GetByteArrayAsync("/bookmarks/export.zip", Stop)));
        string page = await ReadAsync(zip, "cables/09LIMA9002.html");
        Assert.Contains("<span class=\"x\" role=\"img\" aria-label=\"redacted\">XXXX", page, StringComparison.Ordinal);
        string index = await ReadAsync(zip, "index.html");
        string[] told =
        [
            "<h1 dir=\"auto\">My list</h1>", "3 items, saved on ", "<h2 dir=\"auto\"><a href=\"cables/09LIMA9002.html\"",
            "<a href=\"cables/09LIMA9002.html#p2\"", "Ask &lt;them&gt;</p>", "<b dir=\"auto\">lead</b>", "<meta name=\"viewport\"",
        ];
        Assert.All(told, t => Assert.Contains(t, index, StringComparison.Ordinal));
        foreach (string part in (string[])["href=\"../index.html#09LIMA9002\"", "<dt>From</dt><dd>", "href=\"../texts/09LIMA9002.txt\"",
            "Cite this cable", "SHA-256 of the published file: <code>"])
            Assert.Contains(part, page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"09LIMA9002\">", index, StringComparison.Ordinal);
        // Each link without "http" leads to a file in the ZIP file.
        foreach ((string text, string folder) in ((string, string)[])[(index, ""), (page, "cables/")])
        {
            foreach (Match link in Link.Matches(text).Where(l => !l.Value.Contains("http", StringComparison.Ordinal)))
            {
                string path = new Uri(new Uri($"file:///{folder}"), link.Groups[1].Value).AbsolutePath[1..];
                Assert.Contains(zip.Entries, e => e.FullName == path || e.FullName.StartsWith(path + "/", StringComparison.Ordinal));
            }
        }
        string digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page)));
        Assert.Contains($"{digest}  cables/09LIMA9002.html\n", await ReadAsync(zip, "SHA256SUMS"), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(ZipArchive zip, string name)
    {
        using StreamReader text = new(await zip.GetEntry(name)!.OpenAsync(Stop));
        return await text.ReadToEndAsync(Stop);
    }
}

[Collection(SqliteSite.Name)]
public sealed class ListTransferTestsOnSqlite(SqliteSite site) : ListTransferTests(site);

[Collection(PostgresSite.Name)]
public sealed class ListTransferTestsOnPostgres(PostgresSite site) : ListTransferTests(site);
