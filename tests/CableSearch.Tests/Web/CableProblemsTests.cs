using System.Net;
using CableSearch.Archive;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>
/// The page of a cable says among its details what the parser could not read in the cable, or could read in two ways.
/// </summary>
public sealed class CableProblemsTests
{
    [Fact]
    public async Task What_is_uncertain_is_said_once_in_a_sentence()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (CableArchive archive = await database.OpenAsync())
        {
            await archive.ImportAsync(database.Folder, ("new.csv", MadeUp.Row(1, "09LIMA9001", MadeUp.Body(
                "INVENTED LAMPS", "The lamps of the ministry are invented.", reference: "REF: A. LIMA 9100 B. LIMA 9200"))
                + MadeUp.Row(2, "09LIMA9002", MadeUp.Body("INVENTED KELP", "The kelp of the ministry is invented."))));
        }
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        CancellationToken stop = TestContext.Current.CancellationToken;
        string page = WebUtility.HtmlDecode(await reader.GetStringAsync("/cable/09LIMA9001", stop));
        Assert.Single(page.Split("it was taken for one of the year before.").Skip(1));
        Assert.Contains("<dt>Uncertain</dt>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Uncertain</dt>", await reader.GetStringAsync("/cable/09LIMA9002", stop), StringComparison.Ordinal);
    }
}
