using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Articles;

public sealed class ArticleRevisionTests
{
    private const string First =
        """{"url":"https://example.org/pier","title":"The pier closes","outlet":"Paper A" """
        + """ ,"author":"Ann","published":"2010-12-05","language":"en","text":"It closes."}""";

    // A text that is long enough for the archive to recognise an article by it. A short text is not enough, because two articles can have
    // the same short text by chance.
    private static string Story { get; } = string.Concat(Enumerable.Repeat("The keeper of the pier counted the lanterns twice. ", 5));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "The pier closes", "The pier shuts")]
    [InlineData(DatabaseKind.Postgres, "The pier closes", "The pier shuts")]
    [InlineData(DatabaseKind.Sqlite, "Paper A", "Paper B")]
    [InlineData(DatabaseKind.Postgres, "Paper A", "Paper B")]
    [InlineData(DatabaseKind.Sqlite, "Ann", "Anna")]
    [InlineData(DatabaseKind.Postgres, "Ann", "Anna")]
    [InlineData(DatabaseKind.Sqlite, "2010-12-05", "2010-12-06")]
    [InlineData(DatabaseKind.Postgres, "2010-12-05", "2010-12-06")]
    [InlineData(DatabaseKind.Sqlite, "\"en\"", "\"de\"")]
    [InlineData(DatabaseKind.Postgres, "\"en\"", "\"de\"")]
    public async Task A_correction_is_a_new_revision_of_the_same_article(DatabaseKind kind, string written, string corrected)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("a.jsonl", First));

        ImportReport report = await archive.ImportAsync(database.Folder,
            ("b.jsonl", First.Replace(written, corrected, StringComparison.Ordinal)));

        Assert.Equal((1, 1), (report.Counts.Articles, await archive.Articles.CountAsync(Stop)));
        Article article = (await archive.Articles.FindAsync("the-pier-closes", Stop))!;
        string fields = $"{article.Title}|{article.Outlet}|{article.Author}|{article.Published:yyyy-MM-dd}|{article.Language}";
        Assert.Contains(corrected.Trim('"'), fields, StringComparison.Ordinal);
        Assert.Equal(2L, await database.ScalarAsync<long>("SELECT count(*) FROM article_revisions"));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_same_article_twice_changes_nothing_and_an_older_form_does_not_come_back(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string second = First.Replace("closes", "shuts", StringComparison.Ordinal);
        await archive.ImportAsync(database.Folder, ("a.jsonl", First), ("b.jsonl", second));
        ArchiveState before = await archive.StateAsync(Stop);

        ImportReport report = await archive.ImportAsync(database.Folder, ("a.jsonl", First), ("b.jsonl", second));

        Assert.Equal((0, 2), (report.Counts.Articles, report.Counts.Unchanged));
        Assert.Equal(before, await archive.StateAsync(Stop));
        Assert.Equal("The pier shuts", (await archive.Articles.FindAsync("the-pier-closes", Stop))!.Title);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_corrected_title_without_an_address_is_a_revision_where_paper_and_text_are_the_same(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string line = $$"""{"title":"The peer closes","outlet":"Paper A","published":"2010-12-05","text":"{{Story}}"}""";
        await archive.ImportAsync(database.Folder, ("a.jsonl", line), ("b.jsonl", line.Replace("peer", "pier", StringComparison.Ordinal)));
        Assert.Equal("The pier closes", (await archive.Articles.FindAsync("the-peer-closes", Stop))!.Title);

        await archive.ImportAsync(database.Folder, ("c.jsonl", line.Replace("Paper A", "Paper B", StringComparison.Ordinal)));

        Assert.Equal(2, await archive.Articles.CountAsync(Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Only_cables_that_gain_or_lose_a_link_change(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string line = First.Trim()[..^1] + ""","cables":["09LIMA9001"]}""";
        await archive.ImportAsync(database.Folder, ("c.csv", MadeUp.Row(1, "09LIMA9001", MadeUp.Body("A MATTER", "Nothing."))),
            ("a.jsonl", line));
        ArchiveState before = await archive.StateAsync(Stop);

        await archive.ImportAsync(database.Folder, ("b.jsonl", line.Replace("Ann", "Anna", StringComparison.Ordinal)));

        Assert.Equal(before.LastChange + 1, (await archive.StateAsync(Stop)).LastChange);
        Assert.Single((await archive.Articles.FindAsync("the-pier-closes", Stop))!.Links);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_sample_never_replaces_a_real_article(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("a.jsonl", First));
        Article real = (await archive.Articles.FindAsync("the-pier-closes", Stop))!;

        await archive.ArticleWriter.WriteAsync(new(new("sample", 0, 1), [1], real with { Title = "Invented", IsInvented = true }), Stop);

        Assert.Equal("The pier closes", (await archive.Articles.FindAsync("the-pier-closes", Stop))!.Title);
    }
}
