using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Analysis;

/// <summary>Articles in many languages are found by words as speakers of these languages type them into the search box.</summary>
public class ScriptTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly Row[] Table = ReadTable();

    private static Dictionary<string, string> Titles { get; } =
        Table.Select(r => r.Text).Distinct(StringComparer.Ordinal).Select((text, i) => (text, $"Story {i}"))
            .ToDictionary(t => t.text, t => t.Item2, StringComparer.Ordinal);

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Each_word_is_found_where_it_stands_and_marked_there(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("scripts.jsonl", string.Concat(Titles.Select(t => Line(t.Value, t.Key) + "\n"))));
        await using CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        await index.CatchUpAsync(null, Stop);
        List<string> wrong = [];
        foreach (Row row in Table)
        {
            SearchAnswer answer = await index.SearchAsync(new() { Query = row.Query, Size = 100 }, Stop);
            Hit? hit = answer.Hits.FirstOrDefault(h => h.Title == Titles[row.Text] && h.Missing.Count == 0);
            bool isMarked = hit is not null && hit.Snippets.Any(s => s.Highlights.Count > 0);
            string notes = string.Join(' ', answer.Notes);
            if ((hit is not null) != row.IsFound || isMarked != row.IsFound || notes.Length > 0)
                wrong.Add($"{row.Language} {row.Query}: found {hit is not null}, marked {isMarked}, {answer.Understood} {notes}");
        }
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public void The_table_holds_at_least_60_words_of_15_languages()
    {
        Assert.True(Table.Count(r => r.IsFound) >= 60);
        Assert.True(Table.Select(r => r.Language).Distinct(StringComparer.Ordinal).Count() >= 15);
    }

    private static string Line(string title, string text) => JsonSerializer.Serialize(
        new
        {
            url = "https://scripts.example/" + title.Replace(' ', '-'),
            title,
            outlet = "The Paper",
            published = "2010-12-05",
            language = "en",
            text
        });

    private static Row[] ReadTable([CallerFilePath] string test = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(test)!, "scripts.tsv")).Where(l => l is not ['#', ..])
            .Select(l => Regex.Replace(l, @"\\u([0-9A-F]{4})", m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString()).Split('\t'))
            .Select(c => new Row(c[0], c[1], c[2], c[3] == "found"))];

    private sealed record Row(string Language, string Text, string Query, bool IsFound);
}
