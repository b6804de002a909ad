using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Format;
using Microsoft.AspNetCore.Builder;
using static CableSearch.Tests.Web.ListActions;

namespace CableSearch.Tests.Web;

public abstract partial class ListsTests(SiteFixture site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex Token { get; }

    [GeneratedRegex("name=\"quotation\" value=\"([^\"]+)\"")]
    private static partial Regex Quotation { get; }

    [GeneratedRegex("<blockquote.*?</blockquote>", RegexOptions.Singleline)]
    private static partial Regex Words { get; }

    [GeneratedRegex("name=\"removed\" value=\"([^\"]+)\"")]
    private static partial Regex Removed { get; }

    [GeneratedRegex("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"", RegexOptions.Singleline)]
    private static partial Regex Hidden { get; }

    [GeneratedRegex("href=\"/lists/([A-Za-z0-9_-]+)\"")]
    private static partial Regex ListPath { get; }

    [Fact]
    public async Task The_first_saved_cable_makes_the_cookie_and_the_list()
    {
        using HttpClient reader = site.NewReader();
        using HttpResponseMessage answer = await PostAsync(
            reader, "/bookmarks/add", ("id", "09lima9001"), ("back", "/search?q=dirandro#hit-09LIMA9001"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/search?q=dirandro#hit-09LIMA9001", answer.Headers.Location?.OriginalString);
        string cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("reader=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Dogs, Boats and a Bookkeeper", await reader.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_kept_shared_as_text_and_ended_with_its_copy()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"));
        await NoteAsync(reader, "<b>Ask</b> about the lamps");
        await PostAsync(reader, "/bookmarks/share", ("list", "1"));
        string token = ListPath.Match(await reader.GetStringAsync("/bookmarks", Stop)).Groups[1].Value;
        using HttpClient colleague = site.NewReader();
        string shared = await colleague.GetStringAsync($"/lists/{token}", Stop);
        Assert.Contains("&lt;b&gt;Ask&lt;/b&gt; about the lamps", shared, StringComparison.Ordinal);
        Assert.Contains("noindex", shared, StringComparison.Ordinal);
        await PostAsync(reader, "/bookmarks/unshare", ("list", token));
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync($"/lists/{token}", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_note_stands_on_the_page_of_its_cable_and_nobody_else_sees_it()
    {
        using HttpClient reader = site.NewReader(), other = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"));
        await NoteAsync(reader, "Ask about the lamps");
        Assert.Contains("Ask about the lamps", await reader.GetStringAsync("/cable/08LIMA9001", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("Ask about the lamps", await other.GetStringAsync("/cable/08LIMA9001", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_searched_put_in_the_order_of_dates_and_moved_by_hand()
    {
        using HttpClient reader = site.NewReader();
        foreach (string id in (string[])["08LIMA9001", "09LIMA9002"]) await PostAsync(reader, "/bookmarks/add", ("id", id));
        await NoteAsync(reader, "Ask about the lamps", "Callao, lead");
        Assert.Equal(["09LIMA9002"], await ShownAsync(reader, "/bookmarks?q=LAMPS+callao"));
        Assert.Equal(["09LIMA9002", "08LIMA9001"], await ShownAsync(reader, "/bookmarks/1"));
        Assert.Equal(["08LIMA9001", "09LIMA9002"], await ShownAsync(reader, "/bookmarks/1?order=date"));
        Assert.Equal(["09LIMA9002", "08LIMA9001"], await ShownAsync(reader, "/bookmarks/1?order=newest"));
        string top = Item.Match(await reader.GetStringAsync("/bookmarks/1", Stop)).Groups[1].Value;
        using HttpResponseMessage answer = await PostAsync(reader, "/bookmarks/items", ("down", top), ("back", "/bookmarks/1"));
        Assert.Equal($"/bookmarks/1#item-{top}", answer.Headers.Location?.OriginalString);
        Assert.Equal(["08LIMA9001", "09LIMA9002"], await ShownAsync(reader, "/bookmarks/1"));
        await PostAsync(reader, "/bookmarks/items", ("top", top), ("back", "/bookmarks/1"));
        Assert.Equal(["09LIMA9002", "08LIMA9001"], await ShownAsync(reader, "/bookmarks/1"));
    }

    [Fact]
    public async Task A_removed_item_is_named_and_undo_puts_it_back_in_its_place()
    {
        using HttpClient reader = site.NewReader();
        string[] shown = ["09LIMA9002", "09LIMA9001", "08LIMA9001"];
        foreach (string id in shown.Reverse()) await PostAsync(reader, "/bookmarks/add", ("id", id));
        string removed = await RemoveAsync(reader, 1, "09LIMA9001 was removed from this list.");
        Assert.Equal(["09LIMA9002", "08LIMA9001"], await ShownAsync(reader, "/bookmarks/1"));
        await PostAsync(reader, "/bookmarks/items/restore", ("removed", removed), ("list", "1"), ("back", "/bookmarks/1"));
        Assert.Equal(shown, await ShownAsync(reader, "/bookmarks/1"));
    }

    [Fact]
    public async Task A_removed_paragraph_or_quotation_comes_back_with_its_words()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"), ("anchor", "p2"));
        string quotation = Quotation.Match(await reader.GetStringAsync("/coverage/the-vote-that-slept", Stop)).Groups[1].Value;
        await PostAsync(reader, "/bookmarks/add", ("slug", "the-vote-that-slept"), ("quotation", quotation));
        string[] before = await WordsAsync(reader);
        string[] removed =
        [
            await RemoveAsync(reader, 0, "The quotation was removed from this list."),
            await RemoveAsync(reader, 0, "08LIMA9001 ¶2 was removed from this list."),
        ];
        foreach (string item in removed) await PostAsync(reader, "/bookmarks/items/restore", ("removed", item), ("list", "1"));
        Assert.Equal(2, before.Length);
        Assert.Equal(before, await WordsAsync(reader));
    }

    [Theory]
    [InlineData("Ask about\nthe \"lamps\"", "Callao, lead", "note and tags"), InlineData("", "lead", "tags"), InlineData("Ask", "", "note")]
    public async Task A_removed_item_with_a_note_or_tags_comes_back_with_them_in_its_place(string note, string tags, string words)
    {
        using HttpClient reader = site.NewReader();
        foreach (string id in (string[])["09LIMA9002", "08LIMA9001"]) await PostAsync(reader, "/bookmarks/add", ("id", id));
        await NoteAsync(reader, note, tags);
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9001"));
        string item = Item.Matches(await reader.GetStringAsync("/bookmarks/1", Stop))[1].Groups[1].Value;
        using HttpResponseMessage gone = await PostAsync(
            reader, "/bookmarks/items", ("remove", item), ("back", "/bookmarks/1?order=newest#items"));
        // The answer is the page itself, not a redirect to an address with note and tags: the browser's history would keep this address.
        Assert.Equal(HttpStatusCode.OK, gone.StatusCode);
        string page = await gone.Content.ReadAsStringAsync(Stop);
        Assert.Contains($"08LIMA9001 was removed from this list, with your {words}.", page, StringComparison.Ordinal);
        Assert.Contains("data-address=\"/bookmarks/1?order=newest\"", page, StringComparison.Ordinal);
        Assert.Equal(["09LIMA9001", "09LIMA9002"], await ShownAsync(reader, "/bookmarks/1"));
        string form = page[page.IndexOf("/items/restore", StringComparison.Ordinal)..].Split("</form>")[0];
        (string, string)[] fields = [.. Hidden.Matches(form).Select(f => (f.Groups[1].Value, WebUtility.HtmlDecode(f.Groups[2].Value)))];
        await PostAsync(reader, "/bookmarks/items/restore", fields);
        Assert.Equal(["09LIMA9001", "08LIMA9001", "09LIMA9002"], await ShownAsync(reader, "/bookmarks/1"));
        using JsonDocument list = JsonDocument.Parse(await reader.GetStringAsync("/bookmarks/1/export.json", Stop));
        JsonElement restored = list.RootElement.GetProperty("lists")[0].GetProperty("items")[1];
        Assert.Equal(note, restored.GetProperty("note").GetString());
        Assert.Equal(tags, string.Join(", ", restored.GetProperty("tags").EnumerateArray().Select(t => t.GetString())));
    }

    // The words of the saved paragraphs and quotations, in the order of the list.
    private static async Task<string[]> WordsAsync(HttpClient reader) =>
        [.. Words.Matches(await reader.GetStringAsync("/bookmarks/1", Stop)).Select(m => m.Value)];

    // Removes an item of the first list, and gives what the page's button Undo sends.
    private static async Task<string> RemoveAsync(HttpClient reader, int at, string message)
    {
        string item = Item.Matches(await reader.GetStringAsync("/bookmarks/1", Stop))[at].Groups[1].Value;
        using HttpResponseMessage gone = await PostAsync(reader, "/bookmarks/items", ("remove", item), ("back", "/bookmarks/1"));
        string page = WebUtility.HtmlDecode(await reader.GetStringAsync(gone.Headers.Location!.OriginalString, Stop));
        Assert.Contains(message, page, StringComparison.Ordinal);
        return Removed.Match(page).Groups[1].Value;
    }

    [Fact]
    public async Task Lists_are_made_named_chosen_and_deleted()
    {
        using HttpClient reader = site.NewReader();
        using HttpResponseMessage made = await PostAsync(reader, "/bookmarks/lists/add", ("name", "  Lima   story "));
        Assert.Equal("/bookmarks/1", made.Headers.Location?.OriginalString);
        await PostAsync(reader, "/bookmarks/lists/add", ("name", "To read"), ("id", "08LIMA9001"), ("back", "/cable/08LIMA9001"));
        Assert.Contains("<h1 dir=\"auto\">To read</h1>", await reader.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
        await PostAsync(reader, "/bookmarks/lists/choose", ("list", "1"));
        Assert.Contains("<h1 dir=\"auto\">Lima story</h1>", await reader.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
        await PostAsync(reader, "/bookmarks/lists/rename", ("list", "1"), ("name", "Callao"));
        await PostAsync(reader, "/bookmarks/lists/delete", ("list", "2"));
        string page = await reader.GetStringAsync("/bookmarks", Stop);
        Assert.Contains("Callao", page, StringComparison.Ordinal);
        Assert.DoesNotContain("To read", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/bookmarks/2", Stop)).StatusCode);
        using HttpResponseMessage nameless = await PostAsync(reader, "/bookmarks/lists/add", ("name", " "));
        Assert.Equal("/bookmarks?name=1", nameless.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_paragraph_is_saved_shown_with_its_note_and_taken_away()
    {
        using HttpClient reader = site.NewReader();
        using HttpResponseMessage saved = await PostAsync(
            reader, "/bookmarks/add", ("id", "08LIMA9001"), ("anchor", "p2"), ("back", "/cable/08LIMA9001?q=lamps"));
        Assert.Equal("/cable/08LIMA9001?q=lamps#p2", saved.Headers.Location?.OriginalString);
        await NoteAsync(reader, "Ask about the lamps");
        Assert.Contains(
            "08LIMA9001 ¶2", WebUtility.HtmlDecode(await reader.GetStringAsync("/bookmarks", Stop)), StringComparison.Ordinal);
        string cable = await reader.GetStringAsync("/cable/08LIMA9001", Stop);
        Assert.Contains("Ask about the lamps", cable, StringComparison.Ordinal);
        Assert.Contains("form=\"drop-part\" name=\"anchor\" value=\"p2\"", cable, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest,
            (await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"), ("anchor", "p999"))).StatusCode);
        await PostAsync(reader, "/bookmarks/remove", ("id", "08LIMA9001"), ("anchor", "p2"), ("sure", "yes"));
        Assert.Contains("The list is empty", await reader.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ask about the lamps", ""), InlineData("", "lead")]
    public async Task Removing_a_cable_with_a_note_or_tags_from_its_own_page_asks_before_they_are_deleted(string note, string tags)
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"));
        await NoteAsync(reader, note, tags);
        using HttpResponseMessage asked = await PostAsync(reader, "/bookmarks/remove", ("id", "08LIMA9001"));
        string page = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync(Stop));
        Assert.Contains("Remove 08LIMA9001 from the list “My list”?", page, StringComparison.Ordinal);
        Assert.Contains(note + tags, page, StringComparison.Ordinal);
        Assert.Equal(["08LIMA9001"], await ShownAsync(reader, "/bookmarks"));
        await PostAsync(reader, "/bookmarks/remove", ("id", "08LIMA9001"), ("sure", "yes"));
        Assert.Empty(await ShownAsync(reader, "/bookmarks"));
    }

    [Fact]
    public async Task Removing_a_cable_from_several_lists_asks_and_the_script_is_told_so()
    {
        using HttpClient reader = site.NewReader();
        foreach (string list in (string[])["Lima story", "To read"])
            await PostAsync(reader, "/bookmarks/lists/add", ("name", list), ("id", "08LIMA9001"));
        using HttpResponseMessage asked = await PostAsync(reader, "/bookmarks/remove", ("id", "08LIMA9001"));
        Assert.Contains("Remove 08LIMA9001 from 2 lists?", await asked.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        reader.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        using HttpResponseMessage told = await PostAsync(reader, "/bookmarks/remove", ("id", "08LIMA9001"));
        Assert.Equal("""{"kept":true,"count":2,"asks":true}""", await told.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task An_article_among_the_results_is_saved_by_its_star()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("slug", "the-vote-that-slept"));
        const string pressed = "(?s)value=\"the-vote-that-slept\".{0,600}class=\"star\" aria-pressed=\"true\"";
        Assert.Matches(pressed, await reader.GetStringAsync("/search?q=vote+slept&kind=article", Stop));
        await PostAsync(reader, "/bookmarks/remove", ("slug", "the-vote-that-slept"));
        Assert.DoesNotMatch(pressed, await reader.GetStringAsync("/search?q=vote+slept&kind=article", Stop));
    }

    [Fact]
    public async Task A_search_in_a_list_finds_the_words_of_saved_paragraphs_and_quotations()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9001"), ("anchor", "p2"));
        string quotation = Quotation.Match(await reader.GetStringAsync("/coverage/the-vote-that-slept", Stop)).Groups[1].Value;
        await PostAsync(reader, "/bookmarks/add", ("slug", "the-vote-that-slept"), ("quotation", quotation));
        string[] items = [.. Item.Matches(await reader.GetStringAsync("/bookmarks", Stop)).Select(m => m.Groups[1].Value)];
        Assert.Equal(2, items.Length);
        Assert.Equal([items[1]], await ItemsAsync(reader, "/bookmarks/1?q=09lima9001+TINTAYA"));
        string words = QuotedPart.Read(quotation)!.In((await site.Archive.Articles.FindAsync("the-vote-that-slept", Stop))!)!.Words;
        Assert.Equal([items[0]], await ItemsAsync(reader, $"/bookmarks/1?q={Uri.EscapeDataString(words)}"));
        Assert.Empty(await ItemsAsync(reader, "/bookmarks/1?q=zzqqzz"));
    }

    private static async Task<string[]> ItemsAsync(HttpClient reader, string path) =>
        [.. Item.Matches(await reader.GetStringAsync(path, Stop)).Select(m => m.Groups[1].Value)];

    [Fact]
    public async Task An_article_and_a_quotation_in_it_are_saved()
    {
        using HttpClient reader = site.NewReader();
        string page = await reader.GetStringAsync("/coverage/the-vote-that-slept", Stop);
        Match quotation = Quotation.Match(page);
        await PostAsync(reader, "/bookmarks/add", ("slug", "the-vote-that-slept"));
        await PostAsync(reader, "/bookmarks/add", ("slug", "the-vote-that-slept"), ("quotation", quotation.Groups[1].Value));
        string list = await reader.GetStringAsync("/bookmarks", Stop);
        Assert.Contains("<span>Quotation</span>", list, StringComparison.Ordinal);
        Assert.Contains("<span>Article</span>", list, StringComparison.Ordinal);
        Assert.Contains($"/coverage/the-vote-that-slept#q{quotation.Groups[1].Value.Split(':')[0]}", list, StringComparison.Ordinal);
        foreach (string odd in (string[])["1:9-3", "1:0-999999999", "\u0661:0-5", "x"])
            Assert.Equal(HttpStatusCode.BadRequest,
                (await PostAsync(reader, "/bookmarks/add", ("slug", "the-vote-that-slept"), ("quotation", odd))).StatusCode);
    }

    [Fact]
    public async Task Who_asks_to_be_forgotten_is()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9001"));
        using HttpResponseMessage answer = await PostAsync(reader, "/bookmarks/forget");
        Assert.Equal("\"cache\"", answer.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("reader=;", StringComparison.Ordinal));
        Assert.Contains("no lists yet", await reader.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_cookie_a_form_needs_its_token_where_the_browser_proves_nothing()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9001"));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostPlainAsync(reader, "/bookmarks/remove", ("id", "09LIMA9001"))).StatusCode);
        string token = Token.Match(await reader.GetStringAsync("/bookmarks", Stop)).Groups[1].Value;
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await PostPlainAsync(reader, "/bookmarks/remove", ("id", "09LIMA9001"), ("token", WebUtility.HtmlDecode(token)))).StatusCode);
    }

    [Fact]
    public async Task A_form_that_one_site_made_is_accepted_by_another_on_the_same_archive()
    {
        await using TestDatabase archive = await TestDatabase.CreateWithSampleAsync(site.Kind);
        await using WebApplication first = await SiteFixture.StartAsync(archive, Path.Combine(archive.Folder, "first"));
        await using WebApplication second = await SiteFixture.StartAsync(archive, Path.Combine(archive.Folder, "second"));
        CookieContainer cookies = new();
        using HttpClient reader = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies });
        await PostAsync(reader, first.Urls.Single() + "/bookmarks/add", ("id", "09LIMA9001"));
        string token = Token.Match(await reader.GetStringAsync(first.Urls.Single() + "/bookmarks", Stop)).Groups[1].Value;
        using HttpResponseMessage answer = await PostPlainAsync(
            reader, second.Urls.Single() + "/bookmarks/remove", ("id", "09LIMA9001"), ("token", WebUtility.HtmlDecode(token)));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task The_script_gets_the_state_as_data()
    {
        using HttpClient reader = site.NewReader();
        reader.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        using HttpResponseMessage answer = await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9001"));
        Assert.Equal("""{"kept":true,"count":1}""", await answer.Content.ReadAsStringAsync(Stop));
    }
}

[Collection(SqliteSite.Name)]
public sealed class ListsTestsOnSqlite(SqliteSite site) : ListsTests(site);

[Collection(PostgresSite.Name)]
public sealed class ListsTestsOnPostgres(PostgresSite site) : ListsTests(site);
