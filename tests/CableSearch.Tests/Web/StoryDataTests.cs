using System.Text.Json;
using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CableSearch.Tests.Web;

/// <summary>
/// If several papers printed the same story, the JSON, CSV and feed of a search name all of these papers, as the page of results does. All
/// papers and stories are invented.
/// </summary>
public sealed class StoryDataTests
{
    private static readonly string Agency = string.Join(' ', Enumerable.Range(1, 12).Select(n => $"On day {n} the harbor pilots of Santa "
        + $"Brigida wrote letter number {n + 40} about the fog, and the clerk who opened it put it with the others in drawer {n * 7}."));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_story_in_three_papers_is_one_row_that_names_all_three(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        await site.Services.GetRequiredService<CableArchive>().ImportAsync(database.Folder,
            ("a.jsonl", Line("Pilots", "Agency") + Line("Letters", "Paper A") + Line("Drawers", "Paper B")));
        await site.Services.GetRequiredService<CableIndex>().CatchUpAsync(null, Stop);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };

        string answer = await reader.GetStringAsync("/api/v1/search?q=harbor+pilots+fog", Stop);
        AssertNamesAll(Assert.Single(JsonDocument.Parse(answer).RootElement.GetProperty("hits").EnumerateArray()));
        foreach (string fields in (string[])["", "&fields=basic"])
        {
            string lines = await reader.GetStringAsync("/search.jsonl?q=harbor+pilots+fog" + fields, Stop);
            AssertNamesAll(JsonDocument.Parse(Assert.Single(lines.TrimEnd().Split('\n'))).RootElement);
            List<string[]> rows = CsvRows.Read(await reader.GetByteArrayAsync("/search.csv?q=harbor+pilots+fog" + fields, Stop));
            Assert.Equal(["outlet", "copies"], rows[0][^2..]);
            Assert.Equal(["Agency", "Paper B; Paper A"], Assert.Single(rows.Skip(1))[^2..]);
        }
        string feed = await reader.GetStringAsync("/feed.atom?q=harbor+pilots+fog", Stop);
        Assert.Contains("Agency · also in Paper B, Paper A", Assert.Single(feed.Split("<entry>").Skip(1)), StringComparison.Ordinal);
        string cable = await reader.GetStringAsync("/api/v1/search?q=id:09LIMA9002", Stop);
        JsonElement hit = Assert.Single(JsonDocument.Parse(cable).RootElement.GetProperty("hits").EnumerateArray());
        Assert.False(hit.TryGetProperty("outlet", out _) || hit.TryGetProperty("copies", out _));
    }

    private static void AssertNamesAll(JsonElement hit)
    {
        Assert.Equal(("pilots", "Agency"), (hit.GetProperty("id").GetString(), hit.GetProperty("outlet").GetString()));
        Assert.Equal(["drawers Paper B", "letters Paper A"], hit.GetProperty("copies").EnumerateArray()
            .Select(c => $"{c.GetProperty("slug").GetString()} {c.GetProperty("outlet").GetString()}"));
    }

    private static string Line(string title, string outlet) =>
        JsonSerializer.Serialize(new { title, outlet, language = "en", text = Agency }) + "\n";
}
