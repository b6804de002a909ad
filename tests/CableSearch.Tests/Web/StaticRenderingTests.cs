using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CableSearch.Tests.Web;

/// <summary>
/// Pages are rendered in one go, without sections (parts of a page that another component fills). When a section was updated while its page
/// was being written, the site's process crashed (dotnet/aspnetcore#69035).
/// </summary>
public sealed class StaticRenderingTests
{
    private const int Requests = 1500;
    private const int AtOnce = 16;

    private static readonly string[] Waiting =
        [nameof(ComponentBase.SetParametersAsync), "OnInitializedAsync", "OnParametersSetAsync", "OnAfterRenderAsync"];

    private static readonly string[] Pages = [.. PagesTests.Pages.Select(row => row.Data)];

    private static readonly string[] Sections =
        [nameof(HeadOutlet), nameof(PageTitle), nameof(HeadContent), "SectionOutlet", "SectionContent", "<Router", "StreamRendering"];

    private static readonly string[] Tables = ["cables", "articles", "revisions"];

    [Fact]
    public void No_component_waits_for_anything() =>
        Assert.Empty(typeof(Site).Assembly.GetTypes().Where(t => typeof(IComponent).IsAssignableFrom(t))
            .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => Waiting.Contains(m.Name)).Select(m => $"{m.DeclaringType}.{m.Name}"));

    [Fact]
    public void No_page_uses_a_section() =>
        Assert.Empty(Components().SelectMany(
            file => Sections.Where(File.ReadAllText(file).Contains).Select(word => $"{Path.GetFileName(file)}: {word}")));

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Every_page_stays_whole_under_load_with_a_slow_archive(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        using CancellationTokenSource done = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task slow = SlowDownAsync(database, kind, done.Token);
        int shown = 0;
        try
        {
            await Parallel.ForEachAsync(
                Enumerable.Range(0, Requests),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = done.Token },
                async (i, stop) =>
                {
                    if (await IsShownWholeAsync(reader, Pages[i % Pages.Length], stop)) Interlocked.Increment(ref shown);
                });
            Assert.True(shown > Requests / 2, $"Of {Requests} pages {shown} were shown.");
        }
        finally
        {
            await done.CancelAsync();
            await slow;
        }
    }

    // On a busy machine some readers wait too long for their search or for the database. They get a page that says so. This page must be
    // complete too.
    private static async Task<bool> IsShownWholeAsync(HttpClient reader, string path, CancellationToken stop)
    {
        using HttpResponseMessage answer = await reader.GetAsync(path, stop);
        string text = await answer.Content.ReadAsStringAsync(stop);
        Assert.True(
            answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{path} answers {(int)answer.StatusCode}");
        Assert.Single(text.Split("</head>")[0].Split("<title>").Skip(1));
        Assert.EndsWith("</html>", text.TrimEnd(), StringComparison.Ordinal);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    // Makes the database slow. In PostgreSQL this method locks one table after the other, and readers wait until each table is unlocked. It
    // never locks two tables at once, because that could cause a deadlock with a reader. In SQLite's WAL mode readers never wait for a
    // lock. There the method only writes again and again, which keeps the file busy.
    private static async Task SlowDownAsync(TestDatabase database, DatabaseKind kind, CancellationToken stop)
    {
        for (int i = 0; !stop.IsCancellationRequested; i++)
        {
            await database.ExecuteAsync(kind == DatabaseKind.Postgres
                ? $"BEGIN; LOCK TABLE {Tables[i % Tables.Length]} IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(0.03); COMMIT"
                : "UPDATE cables SET title = title");
            await Task.Yield();
        }
    }

    private static string[] Components([CallerFilePath] string test = "") =>
        Directory.GetFiles(
            Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "src", "CableSearch.Web"), "*.razor", SearchOption.AllDirectories);
}
