using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CableSearch.Tests.Web;

public abstract class ApiTests(SiteFixture site)
{
    private readonly HttpClient _reader = site.NewReader();

    [Fact]
    public async Task A_search_answers_in_the_words_of_the_contract()
    {
        JsonElement answer = await GetAsync("/api/v1/search?q=dirandro&kind=cable");
        Assert.Equal(["query", "understood", "notes", "total", "page", "size", "sort", "hits", "facets", "timeline"], Names(answer));
        Assert.Equal(3, answer.GetProperty("total").GetInt32());
        JsonElement hit = answer.GetProperty("hits")[0];
        Assert.Equal(["id", "kind", "url", "date", "post", "country", "classification", "subject", "score", "snippets"], Names(hit));
        JsonElement snippet = hit.GetProperty("snippets")[0];
        JsonElement mark = snippet.GetProperty("marks")[0];
        string text = snippet.GetProperty("text").GetString()!;
        Assert.Equal("dirandro", text[mark[0].GetInt32()..mark[1].GetInt32()], ignoreCase: true);
        Assert.Equal(["value", "label", "count", "selected"], Names(answer.GetProperty("facets").GetProperty("post")[0]));
        Assert.Equal(["from", "to", "count"], Names(answer.GetProperty("timeline")[0]));
    }

    [Fact]
    public async Task Page_and_API_find_the_same()
    {
        int total = (await GetAsync("/api/v1/search?q=police&post=embassy-lima")).GetProperty("total").GetInt32();
        Assert.Contains(
            $"{total} results for",
            await _reader.GetStringAsync("/search?q=police&post=embassy-lima", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cable_is_data()
    {
        JsonElement cable = await GetAsync("/api/v1/cables/09LIMA9002");
        Assert.Equal("embassy-lima", cable.GetProperty("post").GetString());
        Assert.True(cable.GetProperty("invented").GetBoolean());
        Assert.NotEmpty(cable.GetProperty("paragraphs").EnumerateArray());
    }

    [Theory]
    [InlineData("/api/v1/cables/09LIMA1667", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/cables/nonsense", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/cables/09NAIROBI9005", HttpStatusCode.Gone)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem_document(string path, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await _reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        JsonElement problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Posts_are_listed_with_their_counts()
    {
        JsonElement posts = await GetAsync("/api/v1/posts");
        Assert.Equal(20, posts.GetArrayLength());
        Assert.Equal(("embassy-lima", 6), (posts[0].GetProperty("slug").GetString(), posts[0].GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task Where_nothing_matches_the_hits_are_the_nearest_and_the_total_stays_zero()
    {
        JsonElement answer = await GetAsync("/api/v1/search?q=dirandro+zebra");
        JsonElement understood = answer.GetProperty("understood");
        Assert.Equal(0, answer.GetProperty("total").GetInt32());
        Assert.True(understood.GetProperty("relaxed").GetBoolean());
        Assert.Equal("zebra", answer.GetProperty("hits")[0].GetProperty("missing")[0].GetString());
        JsonElement part = understood.GetProperty("parts")[0];
        Assert.Equal(("dirandro", 5), (part.GetProperty("query").GetString(), part.GetProperty("count").GetInt32()));
        Assert.False((await GetAsync("/api/v1/search?q=dirandro")).GetProperty("understood").GetProperty("relaxed").GetBoolean());
    }

    [Fact]
    public async Task Suggestions_say_what_they_replace()
    {
        JsonElement answer = await GetAsync("/api/v1/suggest?q=tuba+dir&at=8");
        Assert.Equal((5, 8), (answer.GetProperty("start").GetInt32(), answer.GetProperty("end").GetInt32()));
        Assert.Contains(
            answer.GetProperty("suggestions").EnumerateArray(),
            s => s.GetProperty("text").GetString() == "dirandro" && s.GetProperty("count").GetInt32() == 5);
        JsonElement ids = await GetAsync("/api/v1/suggest?q=09lima9");
        Assert.Equal("/cable/09LIMA9001", ids.GetProperty("suggestions")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task The_document_describes_each_call()
    {
        JsonElement document = await GetAsync("/openapi/v1.json");
        Assert.Equal(
            [
                "/api/v1/cables/{id}", "/api/v1/check", "/api/v1/posts", "/api/v1/search", "/api/v1/suggest", "/feed.atom", "/search.csv",
                "/search.jsonl",
            ],
            Names(document.GetProperty("paths")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    [InlineData("/metrics", "cablesearch_index_documents")]
    [InlineData("/robots.txt", "Sitemap: http")]
    [InlineData("/sitemap.xml", "/cable/09LIMA9001")]
    [InlineData("/opensearch.xml", "{searchTerms}")]
    public async Task What_machines_ask_for_is_there(string path, string words) =>
        Assert.Contains(words, await _reader.GetStringAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);

    private Task<JsonElement> GetAsync(string path) => _reader.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}

[Collection(SqliteSite.Name)]
public sealed class ApiTestsOnSqlite(SqliteSite site) : ApiTests(site);

[Collection(PostgresSite.Name)]
public sealed class ApiTestsOnPostgres(PostgresSite site) : ApiTests(site);
