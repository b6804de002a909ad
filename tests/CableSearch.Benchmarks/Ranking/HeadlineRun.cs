using System.Globalization;
using System.Text.Json;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Search.Contract;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>
/// <c>headlines FOLDER PAGES [--data DATA] [--show]</c>: the headline of a news article is the query, and a cable that the article reports
/// should be among the first ten results. The benchmark measures how often this succeeds. FOLDER has the articles, and a file
/// <c>pairs.json</c> that lists the cables of each article. PAGES has the published pages of the cables. Each headline is searched for
/// twice: as a headline (see <see cref="HeadlineSearch"/>), and as an ordinary query.
/// </summary>
internal static class HeadlineRun
{
    private const int Size = 10;

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        string? data = words.SkipWhile(w => w != "--data").Skip(1).FirstOrDefault();
        if (words is not [var judged, var pages, ..])
        {
            await Console.Error.WriteLineAsync("headlines FOLDER PAGES [--data DATA] [--show]");
            return 2;
        }
        string folder = data ?? Directory.CreateTempSubdirectory("cablesearch-headlines-").FullName;
        try
        {
            await MeasureAsync(judged, pages, folder, words.Contains("--show"));
        }
        finally
        {
            if (data is null) Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private static async Task MeasureAsync(string judged, string pages, string folder, bool isShown)
    {
        CancellationToken stop = CancellationToken.None;
        Directory.CreateDirectory(folder);
        await using CableArchive archive = await CableArchive.OpenAsync(ArchiveSettings.InFolder(folder), TimeProvider.System, stop);
        await RankingRun.ImportOnceAsync(archive, pages, Path.Combine(folder, "imported"));
        await using CableIndex index = await CableIndex.OpenAsync(
            new() { Folder = Path.Combine(folder, "index") }, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, stop);
        await index.CatchUpAsync(null, stop);
        HeadlineSearch searches = new(index, WordLists.Open(Path.Combine(folder, "words")));
        List<(bool IsEnglish, bool Found, bool FoundAsTyped)> results = [];
        await using Stream file = File.OpenRead(Path.Combine(judged, "pairs.json"));
        using JsonDocument pairs = await JsonDocument.ParseAsync(file, default, stop);
        foreach (JsonElement pair in pairs.RootElement.GetProperty("articles").EnumerateArray())
        {
            string[] cables = [.. pair.GetProperty("cables").EnumerateArray().Select(c => c.GetString()!)];
            byte[] page = await File.ReadAllBytesAsync(Path.Combine(judged, pair.GetProperty("file").GetString()!), stop);
            if (cables.Length == 0 || ArticleParser.ParsePage(page, out Article? article) is not null) continue;
            (bool found, string also) = await FindsAsync(searches, article!.Title, cables, isAsTyped: false);
            results.Add((pair.GetProperty("language").GetString() == "en", found,
                (await FindsAsync(searches, article.Title, cables, isAsTyped: true)).IsFound));
            if (isShown) Console.WriteLine($"{(found ? "found " : "missed")} {article.Title} [{also}]");
        }
        Write("English", [.. results.Where(r => r.IsEnglish)]);
        Write("Other languages", [.. results.Where(r => !r.IsEnglish)]);
    }

    private static async Task<(bool IsFound, string Also)> FindsAsync(HeadlineSearch searches, string headline, string[] cables,
        bool isAsTyped)
    {
        SearchRequest request = new() { Query = headline, Size = Size, Filters = [new("kind", "cable")], IsAsTyped = isAsTyped };
        SearchAnswer answer = await searches.SearchAsync(request, CancellationToken.None);
        return (answer.Hits.Concat(answer.CloseMatches).Take(Size).Any(h => cables.Contains(h.Id)), answer.AlsoAsked ?? "");
    }

    private static void Write(string name, IReadOnlyList<(bool IsEnglish, bool Found, bool FoundAsTyped)> results) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {results.Count(r => r.Found)} of {results.Count} ({results.Average(r => r.Found ? 1.0 : 0):0.00}); "
            + $"as typed {results.Count(r => r.FoundAsTyped)}"));
}
