using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CableSearch.Archive;
using CableSearch.Import.Sample;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;
using CableSearch.Web.Hosting;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CableSearch.Tests.Commands;

/// <summary>Two sites on one archive, each with an index of its own, and a third process that imports.</summary>
public sealed partial class TwoSitesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_cable_that_a_third_process_imports_is_found_on_both(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using WebApplication one = await StartAsync(database, "one");
        await using WebApplication other = await StartAsync(database, "other");
        string dump = Path.Combine(database.Folder, "a.csv");
        await File.WriteAllTextAsync(
            dump, MadeUp.Row(1, "09LIMA9001", MadeUp.Body("A MATTER", "The colonel found a zephyrine lamp.")), Stop);

        (int code, string output, string errors) = await CableSearchProcess.RunAsync(
            database, Path.Combine(database.Folder, "third"), "import", dump);

        Assert.True(code == 0, output + errors);
        await FindsAsync(one, "zephyrine");
        await FindsAsync(other, "zephyrine");
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_form_that_one_site_made_is_accepted_by_the_other_and_a_forged_one_is_not(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using WebApplication one = await StartAsync(database, "one");
        await using WebApplication other = await StartAsync(database, "other");
        using HttpClient reader = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() });
        await PostAsync(reader, one, "/bookmarks/add", new() { ["id"] = "09LIMA1667" });
        string page = await reader.GetStringAsync(new Uri(new(one.Urls.Single()), "/bookmarks"), Stop);
        string token = WebUtility.HtmlDecode(Token.Match(page).Groups[1].Value);
        Assert.NotEqual("", token);

        // The header "Origin: null" does not show that the form came from this site, so the form must have a valid token.
        reader.DefaultRequestHeaders.Add("Origin", "null");
        Dictionary<string, string> note = new() { ["item"] = Item.Match(page).Groups[1].Value, ["note"] = "From the other site." };
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(reader, other, "/bookmarks/items/note", note));
        note["token"] = token;
        Assert.Equal(HttpStatusCode.SeeOther, await PostAsync(reader, other, "/bookmarks/items/note", note));

        Assert.Contains(
            "From the other site.", await reader.GetStringAsync(new Uri(new(one.Urls.Single()), "/bookmarks"), Stop),
            StringComparison.Ordinal);
    }

    public static TheoryData<string, HttpStatusCode> Pages => new()
    {
        { "/", HttpStatusCode.OK },
        { "/search?q=dirandro", HttpStatusCode.OK },
        { "/cable/09LIMA9001", HttpStatusCode.OK },
        { "/cable/09LIMA9002/revisions", HttpStatusCode.OK },
        { "/cable/09LIMA9002/revisions/1", HttpStatusCode.OK },
        { "/browse/posts/embassy-lima", HttpStatusCode.OK },
        { "/browse/countries/peru", HttpStatusCode.OK },
        { "/browse/tags/SNAR", HttpStatusCode.OK },
        { "/browse/dates/2009/11", HttpStatusCode.OK },
        { "/browse/classifications/secret-noforn", HttpStatusCode.OK },
        { "/coverage", HttpStatusCode.OK },
        { "/coverage/peru-requests-us-help-in-fight-on-traffickers", HttpStatusCode.OK },
        { "/bookmarks", HttpStatusCode.OK },
        { "/cable/09NAIROBI9005", HttpStatusCode.Gone },
        { "/cable/09LIMA1667", HttpStatusCode.NotFound },
        { "/cable/09LIMA9002/revisions/9", HttpStatusCode.NotFound },
        { "/browse/posts/nowhere", HttpStatusCode.NotFound },
        { "/coverage/nothing", HttpStatusCode.NotFound },
    };

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_page_has_the_same_status_on_either_database(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using WebApplication site = await StartAsync(database, "one");
        await SampleArchive.LoadIfNewAsync(site.Services.GetRequiredService<CableArchive>(), Stop);
        using HttpClient client = new() { BaseAddress = new(site.Urls.Single()) };
        foreach ((string path, HttpStatusCode status) in Pages.Select(p => p.Data))
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative), Stop);
            Assert.True(answer.StatusCode == status, $"{path} answered {(int)answer.StatusCode}.");
        }
    }

    private static async Task<WebApplication> StartAsync(TestDatabase database, string name)
    {
        string data = Path.Combine(database.Folder, name);
        WebApplicationBuilder builder = Site.CreateBuilder(
            [$"--CableSearch:Data={data}", $"--ConnectionStrings:Archive={database.Settings.ConnectionString}"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        CableArchive archive = await database.OpenAsync();
        CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(data, "index"));
        WebApplication site = Site.Build(builder, SiteOptions.Read(builder.Configuration), archive, index);
        await site.StartAsync(Stop);
        return site;
    }

    private static async Task<HttpStatusCode> PostAsync(
        HttpClient reader, WebApplication site, string path, Dictionary<string, string> form)
    {
        using FormUrlEncodedContent content = new(form);
        using HttpResponseMessage answer = await reader.PostAsync(new Uri(new(site.Urls.Single()), path), content, Stop);
        return answer.StatusCode;
    }

    private static async Task FindsAsync(WebApplication site, string query)
    {
        using HttpClient client = new() { BaseAddress = new(site.Urls.Single()) };
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience.Limit);
        while (true)
        {
            using JsonDocument answer = JsonDocument.Parse(
                await client.GetStringAsync(new Uri($"/api/v1/search?q={query}", UriKind.Relative), patience.Token));
            if (answer.RootElement.GetProperty("total").GetInt32() == 1) return;
        }
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Token { get; }

    [GeneratedRegex("name=\"item\" value=\"([^\"]+)\"")]
    private static partial Regex Item { get; }
}
