using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CableSearch.Archive;
using CableSearch.Search.Generations;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Commands;

/// <summary>Commands on the data folder of a site that runs as another process.</summary>
public sealed class BesideASiteTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_doctor_and_an_import_beside_a_site_leave_its_index_whole(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        StringBuilder log = new();
        string address = $"http://127.0.0.1:{FreePort()}";
        using Process site = CableSearchProcess.Start(database, database.Folder, "serve", "--urls", address);
        site.OutputDataReceived += (_, line) => { lock (log) log.AppendLine(line.Data); };
        site.BeginOutputReadLine();
        site.BeginErrorReadLine();
        try
        {
            using HttpClient reader = new() { BaseAddress = new(address) };
            await UntilAsync(reader, "/health/ready", answer => answer.Length > 0);
            await SucceedsAsync(database, "doctor");
            await SucceedsAsync(database, "import", await ArticleAsync(database));
            await AssertIndexedAsync(database);
            await UntilAsync(reader, "/api/v1/search?q=zephyrine", answer => answer.Contains("\"total\":1", StringComparison.Ordinal));
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync(Stop);
        }

        string lines;
        lock (log) lines = log.ToString();
        Assert.DoesNotContain("could not follow", lines, StringComparison.Ordinal);
        Assert.Contains("/api/v1/search", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("zephyrine", lines, StringComparison.Ordinal);
        Assert.Contains("Nothing is wrong", await SucceedsAsync(database, "doctor", "--deep"), StringComparison.Ordinal);
    }

    private static async Task<string> SucceedsAsync(TestDatabase database, params string[] arguments)
    {
        (int code, string output, string errors) = await CableSearchProcess.RunAsync(database, database.Folder, arguments);
        Assert.True(code == 0, $"{string.Join(' ', arguments)} ended with {code}: {output}{errors}");
        return output;
    }

    // The import has left the indexing to the site and has waited for it, so the site's last commit has the article.
    private static async Task AssertIndexedAsync(TestDatabase database)
    {
        GenerationFolders folders = new(Path.Combine(database.Folder, "index"));
        Assert.True(folders.IsWritten);
        await using CableArchive archive = await database.OpenAsync();
        Assert.Equal((await archive.StateAsync(Stop)).LastChange, CommitManifest.ReadAll(folders.PathOf(folders.Current!))[0].Change);
    }

    private static async Task<string> ArticleAsync(TestDatabase database)
    {
        string path = Path.Combine(database.Folder, "race.jsonl");
        await File.WriteAllTextAsync(path, """{"url":"https://race.example/1","title":"A race","text":"Zephyrine."}""" + "\n", Stop);
        return path;
    }

    private static async Task UntilAsync(HttpClient reader, string path, Func<string, bool> isAsWanted)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience.Limit);
        while (true)
        {
            try
            {
                using HttpResponseMessage answer = await reader.GetAsync(new Uri(path, UriKind.Relative), patience.Token);
                if (answer.StatusCode == HttpStatusCode.OK && isAsWanted(await answer.Content.ReadAsStringAsync(patience.Token))) return;
            }
            catch (HttpRequestException)
            {
                // The request failed because the site does not accept connections yet. The request is sent again after a moment.
            }
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
