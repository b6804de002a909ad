using System.Net;
using System.Text;

namespace CableSearch.Tests.Web;

/// <summary>Addresses that none of our pages links to.</summary>
public abstract class OddAddressesTests(SiteFixture site)
{
    private const int Tries = 400;

    private static readonly string[] Parts =
        ["cable", "api", "v1", "cables", "search", "browse", "posts", "dates", "tags", "coverage", "lists", "bookmarks", "facet", "2009",
         "13", "-1", "99999999999", "09LIMA9001", "%C3%A9", "%FF", "%00", "%22", "%23", "%3F", "%2F", "..", "%2E%2E", "%F0%9F%99%82",
         "%ED%A0%80", ".json", ".txt", "raw", "revisions", "feed.atom", "+", "%25", "{id}", "*"];

    private static readonly string[] Queries =
        [
            "", "?q=%FF", "?q=%00", "?q=%C3%A9", "?page=abc", "?page=-1", "?page=99999999999", "?from=9999-99", "?year=%C3%A9", "?q=%22%28",
            "?hit=1&q=%C3%A9", "?match=99999999999", "?%C3%A9=%C3%A9", "?field=%C3%A9", "?sort=x&size=-5"];

    private readonly HttpClient _reader = site.NewReader();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_odd_address_makes_the_site_fail()
    {
        Random random = new(15);
        for (int i = 0; i < Tries; i++)
        {
            StringBuilder path = new();
            int parts = random.Next(1, 5);
            for (int part = 0; part < parts; part++) path.Append('/').Append(random.GetItems(Parts, 1)[0]);
            path.Append(random.GetItems(Queries, 1)[0]);
            using HttpResponseMessage answer = await _reader.GetAsync(Exactly(path.ToString()), Stop);
            Assert.True((int)answer.StatusCode < 500, $"{path} answers {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/cable/09%20LIMA%209001/%C3%A9", "/cable/09LIMA9001/%C3%A9")]
    [InlineData("/cable/09LIMA9001%23p4", "/cable/09LIMA9001#p4")]
    [InlineData("/cable/%2209LIMA9001%22?q=tuba", "/cable/09LIMA9001?q=tuba")]
    [InlineData("/cable/%E2%80%9C09LIMA9001%E2%80%9D", "/cable/09LIMA9001")]
    [InlineData("/browse/posts/Embassy-LIMA?page=2", "/browse/posts/embassy-lima?page=2")]
    [InlineData("/browse/countries/PERU", "/browse/countries/peru")]
    [InlineData("/browse/countries/PE", "/browse/countries/peru")]
    [InlineData("/browse/tags/snar", "/browse/tags/SNAR")]
    [InlineData("/browse/classifications/SECRET-noforn", "/browse/classifications/secret-noforn")]
    [InlineData("/browse/dates/2009/3", "/browse/dates/2009/03")]
    public async Task Another_form_of_an_address_leads_to_the_one_that_is_kept(string path, string canonical)
    {
        using HttpResponseMessage answer = await _reader.GetAsync(Exactly(path), Stop);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_form_leads_back_to_an_address_with_any_letter()
    {
        using FormUrlEncodedContent form = new([KeyValuePair.Create("theme", "system"), KeyValuePair.Create("back", "/search?q=é 利")]);
        using HttpResponseMessage answer = await _reader.PostAsync("/theme", form, Stop);
        Assert.Equal("/search?q=%C3%A9%20%E5%88%A9", answer.Headers.Location?.OriginalString);
    }

    [Theory, MemberData(nameof(PagesTests.Pages), MemberType = typeof(PagesTests))]
    public async Task A_page_answers_a_wrong_method_with_those_that_it_takes(string path)
    {
        // The page /check has a form that is sent to the same address, so it accepts POST too.
        string[] takes = path.StartsWith("/check", StringComparison.Ordinal) ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
        foreach (string method in ((string[])["POST", "PUT", "DELETE"]).Except(takes))
        {
            using HttpResponseMessage answer = await _reader.SendAsync(new(new(method), path), Stop);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(takes, answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_form_is_not_opened_as_a_page()
    {
        using HttpResponseMessage answer = await _reader.GetAsync("/theme", Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
        Assert.Contains("<h1>Method not allowed</h1>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private Uri Exactly(string path) => new(
        site.Address.GetLeftPart(UriPartial.Authority) + path,
        new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}

[Collection(SqliteSite.Name)]
public sealed class OddAddressesTestsOnSqlite(SqliteSite site) : OddAddressesTests(site);

[Collection(PostgresSite.Name)]
public sealed class OddAddressesTestsOnPostgres(PostgresSite site) : OddAddressesTests(site);
