using System.Text.RegularExpressions;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Web;

/// <summary>The HTML of each kind of page and the description of the API are still the same as in the reviewed golden files.</summary>
[Collection(SqliteSite.Name)]
public sealed partial class GoldenPagesTests(SqliteSite site)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "home", "/" },
        { "search", "/search?q=dirandro&kind=cable" },
        { "nothing-found", "/search?q=zzqqzz" },
        { "close-matches", "/search?q=dirandro+zebra&post=embassy-lima" },
        { "facet", "/search/facet?field=tag&with=narco" },
        { "cable", "/cable/09LIMA9002?q=dirandro+police&hit=1&match=3" },
        { "original", "/cable/08LIMA9001/original" },
        { "revisions", "/cable/09LIMA9002/revisions" },
        { "revision", "/cable/09LIMA9002/revisions/1" },
        { "withdrawn", "/cable/09NAIROBI9005" },
        { "missing", "/cable/09LIMA1667" },
        { "unknown", "/cable/99LIMA77" },
        { "browse", "/browse" },
        { "browse-posts", "/browse/posts" },
        { "browse-post", "/browse/posts/embassy-nairobi" },
        { "browse-dates", "/browse/dates" },
        { "coverage", "/coverage" },
        { "article", "/coverage/the-vote-that-slept" },
        { "bookmarks", "/bookmarks" },
        { "about", "/about" },
        { "privacy", "/privacy" },
        { "help", "/help/search" },
        { "not-found", "/no/such/page" },
    };

    /// <summary>
    /// Matches what differs from run to run: the port, the hashes of files in their addresses, the time of the import, and the day of
    /// reading in a citation ("accessed 5 May 2026").
    /// </summary>
    [GeneratedRegex(@"(?<=http://127\.0\.0\.1:)\d+|(?<=\?v=)[0-9a-f]+|(?<=datetime="")20[2-9][^""]+"">[^<]*"
        + @"|(?<=[Aa]ccessed )\d+ \w+ 20\d\d|(?<=urldate = \{)[0-9-]+")]
    private static partial Regex OfThisRun { get; }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_as_reviewed(string name, string path) =>
        await GoldenFile.AssertAsync(name + ".html.golden", await ReadAsync(path));

    [Fact]
    public async Task The_description_of_the_API_is_as_reviewed() =>
        await GoldenFile.AssertAsync("openapi.json.golden", await ReadAsync("/openapi/v1.json"));

    private async Task<string> ReadAsync(string path)
    {
        using HttpClient reader = site.NewReader();
        using HttpResponseMessage answer = await reader.GetAsync(path, TestContext.Current.CancellationToken);
        return OfThisRun.Replace(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "…");
    }
}
