using System.Net;

namespace CableSearch.Tests.Web;

public abstract class PagesTests(SiteFixture site)
{
    private readonly HttpClient _reader = site.NewReader();

    public static TheoryData<string> Pages =>
    [
        "/", "/search", "/search?q=dirandro", "/search?q=zzqqzz", "/search/facet?field=tag", "/search/facet?field=tag&with=narco",
        "/search/feed?q=dirandro",
        "/search?q=dirando+zebra", "/search?q=09LIMA9003", "/search?q=police&year=2009&from=2009-03",
        "/cable/09LIMA9002?q=dirandro+police&hit=1&match=3", "/cable/09LIMA9001",
        "/cable/09LIMA9001/original", "/cable/09LIMA9002?cite=p3", "/cable/09LIMA9002?q=dirandro",
        "/cable/09LIMA9002/revisions", "/cable/09LIMA9002/revisions/1", "/cable/09LIMA9002/revisions/2?with=1",
        "/browse", "/browse/posts", "/browse/posts?by=name", "/browse/posts/embassy-lima", "/browse/countries", "/browse/countries/peru",
        "/browse/dates", "/browse/dates/2009", "/browse/dates/2009/11",
        "/browse/tags", "/browse/tags/SNAR", "/browse/classifications", "/browse/classifications/secret-noforn", "/coverage",
        "/coverage/the-vote-that-slept", "/coverage?view=quotations", "/coverage?q=tuba", "/check", "/check?article=the-vote-that-slept",
        "/bookmarks", "/about", "/privacy", "/help/search",
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_answers_with_one_title_and_sets_no_cookie(string path)
    {
        using HttpResponseMessage answer = await _reader.GetAsync(path, TestContext.Current.CancellationToken);
        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Single(text.Split("<h1").Skip(1));
        Assert.Single(text.Split("<main id=\"main\"").Skip(1));
        Assert.DoesNotContain(" style=\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cable/09%20lima%20009001", "/cable/09LIMA9001")]
    [InlineData("/cable/2009LIMA9001?q=tuba", "/cable/09LIMA9001?q=tuba")]
    [InlineData("/cable/09lima9001/revisions", "/cable/09LIMA9001/revisions")]
    [InlineData("/cable/09lima9001.txt", "/cable/09LIMA9001.txt")]
    [InlineData("/cable/2009/03/09LIMA9001.html", "/cable/09LIMA9001")]
    [InlineData("/api/v1/cables/09lima9001", "/api/v1/cables/09LIMA9001")]
    public async Task Any_written_form_of_an_id_leads_to_the_canonical_address(string path, string canonical)
    {
        using HttpResponseMessage answer = await _reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_list_of_close_matches_is_closed_after_three()
    {
        string page = await _reader.GetStringAsync("/search?q=dirandro+zebra", TestContext.Current.CancellationToken);
        string results = page[page.IndexOf("id=\"results\"", StringComparison.Ordinal)..];
        string shown = results[..results.IndexOf("All 5 close matches", StringComparison.Ordinal)];
        Assert.Equal(3, shown.Split(" data-hit").Length - 1);
        Assert.Equal(5, page.Split(" data-hit").Length - 1);
        Assert.EndsWith("<details class=\"more\"><summary>", shown.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_forms_of_a_cables_text_keep_the_search_that_led_to_it()
    {
        string page = WebUtility.HtmlDecode(await _reader.GetStringAsync(
            "/cable/09LIMA9001/original?q=dirandro+police&hit=1", TestContext.Current.CancellationToken));
        Assert.Contains("Back to the results", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/cable/09LIMA9001?q=dirandro+police&hit=1\">Reading text</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searching_an_id_in_another_form_goes_to_its_cable()
    {
        using HttpResponseMessage answer = await _reader.GetAsync("/search?q=09+lima+9001", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.EndsWith("/cable/09LIMA9001", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cable/09LIMA1667", "Peru Requests U.S. Help", HttpStatusCode.NotFound)]
    [InlineData("/cable/08BOGOTA9044", "09LIMA9002", HttpStatusCode.NotFound)]
    [InlineData("/cable/99LIMA77", "not known here", HttpStatusCode.NotFound)]
    [InlineData("/cable/09NAIROBI9005", "asked to be protected", HttpStatusCode.Gone)]
    [InlineData("/no/such/page", "Page not found", HttpStatusCode.NotFound)]
    [InlineData("/browse/posts/embassy-atlantis", "Page not found", HttpStatusCode.NotFound)]
    [InlineData("/browse/dates/2009/13", "Page not found", HttpStatusCode.NotFound)]
    [InlineData("/lists/unknown", "Page not found", HttpStatusCode.NotFound)]
    public async Task What_is_not_to_be_read_says_what_is_known_of_it(string path, string words, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await _reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cable/09NAIROBI9005/raw")]
    [InlineData("/cable/09NAIROBI9005.txt")]
    [InlineData("/cable/09NAIROBI9005.json")]
    public async Task No_text_of_a_withdrawn_cable_is_served(string path) =>
        Assert.Equal(HttpStatusCode.Gone, (await _reader.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task A_paragraph_has_an_anchor_and_a_match_is_marked()
    {
        string text = await _reader.GetStringAsync("/cable/09LIMA9002?q=dirandro", TestContext.Current.CancellationToken);
        Assert.Contains("id=\"p8\"", text, StringComparison.Ordinal);
        Assert.Contains("<mark id=\"m2\">Dirandro</mark>", text, StringComparison.Ordinal);
        Assert.Contains("INVENTED", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Raw_is_exactly_what_came_in_and_never_markup()
    {
        using HttpResponseMessage answer = await _reader.GetAsync("/cable/09LIMA9001/raw", TestContext.Current.CancellationToken);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        byte[] held = (await site.Archive.Cables.RevisionAsync("09LIMA9001", 1, TestContext.Current.CancellationToken))!.Raw!;
        Assert.Equal(held, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Markup_in_a_query_stays_text()
    {
        string text = await _reader.GetStringAsync("/search?q=%3Cscript%3Ealert(1)%3C/script%3E", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browsing_a_post_counts_its_cables()
    {
        Assert.Contains(
            "6 cables", await _reader.GetStringAsync("/browse/posts/embassy-lima", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.Contains(
            "<h1>20 posts</h1>", await _reader.GetStringAsync("/browse/posts", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=tuba", 1), InlineData("/cable/09LIMA9001?q=tuba", 1), InlineData("/coverage?q=tuba", 1)]
    [InlineData("/bookmarks?q=tuba", 0), InlineData("/coverage/the-vote-that-slept?q=tuba", 1)]
    public async Task Only_the_box_of_the_search_that_was_made_shows_its_words(string path, int boxes)
    {
        string page = await _reader.GetStringAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(boxes, page.Split("name=\"q\" type=\"search\"").Skip(1).Count(box => box[..box.IndexOf('>', StringComparison.Ordinal)]
            .Contains("value=\"tuba\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/search?q=peru+tuba&kind=cable", true), InlineData("/search?q=peru+dirandro&kind=cable", false)]
    public async Task A_filter_that_leaves_all_results_is_not_offered(string path, bool isOffered)
    {
        string page = await _reader.GetStringAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(isOffered, page.Contains("Narrow to:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Head_answers_as_get_without_a_body()
    {
        using HttpResponseMessage answer = await _reader.SendAsync(
            new(HttpMethod.Head, "/cable/09LIMA9001"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}

[Collection(SqliteSite.Name)]
public sealed class PagesTestsOnSqlite(SqliteSite site) : PagesTests(site);

[Collection(PostgresSite.Name)]
public sealed class PagesTestsOnPostgres(PostgresSite site) : PagesTests(site);
