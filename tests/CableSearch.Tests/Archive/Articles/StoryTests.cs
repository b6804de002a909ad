using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Articles;

/// <summary>A news agency's story that several newspapers printed counts as one story. All newspapers and stories are invented.</summary>
public sealed class StoryTests
{
    private static readonly string[] Sentences =
    [
        .. Enumerable.Range(1, 12).Select(n => $"On day {n} the harbor pilots of Santa Brigida wrote letter number {n + 40} about the "
            + $"fog, and the {Ordinal(n)} clerk who opened it put it with the others in drawer {n * 7}."),
    ];

    private static string Agency => string.Join(' ', Sentences);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_story_that_papers_cut_and_edit_is_one_with_its_outlets(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string cut = string.Join(' ', Sentences.Take(8)), edited = Agency.Replace("drawer 49", "the drawer", StringComparison.Ordinal);
        await archive.ImportAsync(database.Folder,
            ("a.jsonl", Line("Fog", "Agency", Agency) + Line("Letters", "Paper A", cut) + Line("Pilots", "Paper B", edited)));
        Article only = Assert.Single(await archive.Articles.ListStoriesAsync(CoverageFilter.All, 0, 10, Stop));
        Assert.Equal(("fog", "Paper A, Paper B"), (only.Slug, string.Join(", ", only.Copies.Select(c => c.Outlet).Order())));
        Article copy = (await archive.Articles.FindAsync("pilots", Stop))!;
        Assert.Equal(("fog", 2), (copy.Story, copy.Copies.Count));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_same_title_or_a_long_quotation_makes_no_story(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string other = string.Join(' ', Sentences.Select(s => new string([.. s.Reverse()])));
        string quoting = string.Join(' ', Sentences.Take(4)) + " " + Agency.Replace('e', 'o');
        await archive.ImportAsync(database.Folder,
            ("a.jsonl", Line("Fog", "Agency", Agency) + Line("Fog", "Paper A", other) + Line("More fog", "Paper B", quoting)
                + Line("Fog", "Paper C", "See page 4.") + Line("Fog", "Paper D", "See page 4.")));
        Assert.Equal(5, (await archive.Articles.ListStoriesAsync(CoverageFilter.All, 0, 10, Stop)).Count);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_article_whose_text_changes_leaves_its_story_and_the_last_one_left_is_none(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder,
            ("a.jsonl", Line("Fog", "Agency", Agency) + Line("Letters", "Paper A", Agency) + Line("Pilots", "Paper B", Agency)));
        await archive.ImportAsync(database.Folder, ("b.jsonl", Line("Fog", "Agency", "The agency took its story back.")));
        Assert.Empty((await archive.Articles.FindAsync("fog", Stop))!.Copies);
        Assert.Equal("letters", (await archive.Articles.FindAsync("pilots", Stop))!.Story);
        await archive.ImportAsync(database.Folder, ("c.jsonl", Line("Letters", "Paper A", "The paper took it back too.")));
        Assert.Empty((await archive.Articles.FindAsync("pilots", Stop))!.Copies);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Two_processes_that_import_at_once_make_one_story(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive one = await database.OpenAsync();
        await using CableArchive other = await database.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 2).Select(n => Task.Run(() => (n == 0 ? one : other).ImportAsync(database.Folder,
            ($"{n}.jsonl", string.Concat(Enumerable.Range(0, 5).Select(m => Line($"Fog {n} {m}", $"Paper {n} {m}", Agency))))))));
        Assert.Equal(9, Assert.Single(await one.Articles.ListStoriesAsync(CoverageFilter.All, 0, 20, Stop)).Copies.Count);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Stories_are_made_again_from_the_texts_and_come_out_the_same(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder,
            ("a.jsonl", Line("Fog", "Agency", Agency) + Line("Letters", "Paper A", Agency) + Line("Pilots", "Paper B", Agency)));
        await database.ExecuteAsync("UPDATE articles SET story_key = NULL, story_version = 0");
        await database.ExecuteAsync("DELETE FROM article_shingles");
        await archive.ArticleWriter.FoldAsync(all: false, Stop);
        await archive.ArticleWriter.FoldAsync(all: true, Stop);
        Article only = Assert.Single(await archive.Articles.ListStoriesAsync(CoverageFilter.All, 0, 10, Stop));
        Assert.Equal(("fog", 2), (only.Slug, only.Copies.Count));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Grouping_again_is_a_change_of_the_articles_whose_story_it_changes_and_of_no_other(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("a.jsonl", Line("Fog", "Agency", Agency) + Line("Letters", "Paper A", Agency)
            + Line("Marble", "Paper B", "It is white.")));
        long imported = (await archive.StateAsync(Stop)).LastChange;
        await archive.ArticleWriter.FoldAsync(all: true, Stop);
        Assert.Equal(imported, (await archive.StateAsync(Stop)).LastChange);
        await database.ExecuteAsync("UPDATE articles SET story_key = NULL");
        await archive.ArticleWriter.FoldAsync(all: true, Stop);
        Assert.Equal(["fog", "letters"], await archive.ChangesAsync(imported, Stop).OfType<ArticleChanged>().Select(c => c.Article.Slug)
            .ToListAsync(Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_cable_is_reported_by_the_story_once(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string named = Agency + " The cable is 09LIMA9101.";
        await archive.ImportAsync(database.Folder,
            ("a.jsonl", Line("Fog", "Agency", Agency) + Line("Letters", "Paper A", named) + Line("Pilots", "Paper B", named)));
        Article only = Assert.Single(await archive.Articles.ReportingAsync("09LIMA9101", Stop));
        Assert.Equal(("letters", "fog", 2), (only.Slug, only.Story, only.Copies.Count));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Articles_are_filtered_and_counted_by_outlet_language_and_year(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("c.csv", MadeUp.Row(1, "09LIMA9101", MadeUp.Body("MARBLE", "It is white."))),
            ("a.jsonl", Line("Fog", "Agency", Agency) + Line("Letters", "Paper A", Agency)
                + """{"title":"El muelle","published":"2011-02-01","language":"es","text":"El cable 09LIMA9101."}""" + "\n"));
        CoverageCounts all = await archive.Articles.CountAsync(CoverageFilter.All, Stop);
        Assert.Equal((3, 2), (all.Articles, all.Stories));
        Assert.Equal("2010 2, 2011 1", string.Join(", ", all.Years.Select(y => $"{y.Value} {y.Count}")));
        Assert.Equal("2009-11 1", string.Join(", ", all.CableMonths.Select(y => $"{y.Value} {y.Count}")));
        CoverageFilter filter = new() { Outlets = ["Paper A", CoverageFilter.Unknown], Years = ["2010"] };
        CoverageCounts some = await archive.Articles.CountAsync(filter, Stop);
        Assert.Equal((1, "Agency, Paper A"), (some.Articles, string.Join(", ", some.Outlets.Select(o => o.Value))));
        Assert.Equal("letters", Assert.Single(await archive.Articles.ListStoriesAsync(filter, 0, 10, Stop)).Slug);
        Assert.Equal("el-muelle", Assert.Single(await archive.Articles.ListStoriesAsync(new() { Post = "embassy-lima" }, 0, 9, Stop)).Slug);
    }

    private static string Line(string title, string outlet, string text) =>
        $$"""{"url":"https://{{Joined(outlet)}}.example/{{Joined(title)}}","""
            + $$""" "title":"{{title}}","outlet":"{{outlet}}","published":"2010-12-05","language":"en","text":"{{text}}"}""" + "\n";

    private static string Joined(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    private static string Ordinal(int n) => n switch { 1 => "first", 2 => "second", 3 => "third", _ => $"{n}th" };
}
