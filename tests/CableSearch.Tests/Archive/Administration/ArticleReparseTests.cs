using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Tests.Coverage.Pages;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Administration;

public sealed class ArticleReparseTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static (string Name, string Text) Page =>
        ("pier.html", PageHtml.Page("""<meta name="date" content="03/04/2011"><meta property="og:site_name" content="The Post">"""));

    private static (string Name, string Text) Line =>
        ("line.jsonl", """{"title":"A bridge","text":"It names 09LIMA9002.","cables":["09LIMA9001"]}""");

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Problems_and_the_version_of_the_reader_are_held(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Page);

        Article article = (await archive.Articles.FindAsync("the-pier-closes", Stop))!;

        Assert.Equal(("ambiguous-date", ArticleParser.Version), (Assert.Single(article.Problems).Code, article.ParserVersion));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task What_an_older_reader_made_of_an_article_is_derived_again(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Page, Line);
        await database.ExecuteAsync(
            "UPDATE articles SET reader_version = 0, title = 'Logo', published = '2011-03-04', problems = NULL WHERE slug = "
                + "'the-pier-closes'");
        await database.ExecuteAsync("DELETE FROM links WHERE cable_id = '09LIMA9001'");
        long before = (await archive.StateAsync(Stop)).LastChange;

        ReparseCounts counts = await archive.Administration.ReparseArticles.RunAsync(ArticleParser.Kept, all: false, null, Stop);

        Assert.Equal((1, 1), (counts.Read, counts.Changed));
        Assert.Equal(["cables", "day", "problems", "title"], counts.Fields.Keys.Order(StringComparer.Ordinal));
        Article article = (await archive.Articles.FindAsync("the-pier-closes", Stop))!;
        Assert.Equal(("The pier closes", null, 1, 1), (article.Title, article.Published, article.Links.Count, article.Problems.Count));
        Assert.True(article.Change > before);
        Assert.Equal(2L, await database.ScalarAsync<long>("SELECT count(*) FROM article_revisions"));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Reading_all_articles_again_changes_nothing_and_goes_on_where_it_was_cut_short(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Page, Line, ("many.jsonl", string.Join('\n', Enumerable.Range(1, 48)
            .Select(n => $$"""{"url":"https://post.example/{{n}}","title":"Story {{n}}","text":"It is story {{n}}."}"""))));
        ArchiveState before = await archive.StateAsync(Stop);
        using CancellationTokenSource cut = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => archive.Administration.ReparseArticles.RunAsync(ArticleParser.Kept, all: true, new CutShort(cut), cut.Token));

        Assert.Equal(30, await archive.Administration.ReparseArticles.CountOlderAsync(ArticleParser.Version, Stop));
        ReparseCounts rest = await archive.Administration.ReparseArticles.RunAsync(ArticleParser.Kept, all: true, null, Stop);
        Assert.Equal((30, 0), (rest.Read, rest.Changed));
        Assert.Equal(50, (await archive.Administration.ReparseArticles.RunAsync(ArticleParser.Kept, all: true, null, Stop)).Read);
        Assert.Equal(before, await archive.StateAsync(Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_article_that_cannot_be_read_again_is_named_and_keeps_what_was_read(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Page, Line);
        await database.ExecuteAsync($"UPDATE article_revisions SET raw = {database.Literal([1, 2, 3])} "
            + "WHERE article_key = (SELECT key FROM articles WHERE slug = 'a-bridge')");

        ReparseCounts counts = await archive.Administration.ReparseArticles.RunAsync(ArticleParser.Kept, all: true, null, Stop);

        Assert.Equal((2, 0), (counts.Read, counts.Changed));
        Assert.StartsWith("a-bridge: ", Assert.Single(counts.Damaged), StringComparison.Ordinal);
        Assert.StartsWith("Revision 1 of the article a-bridge ",
            Assert.Single(await archive.Administration.DamagedAsync(ArticleParser.Kept, Stop).ToListAsync(Stop)), StringComparison.Ordinal);
        Assert.Equal("It names 09LIMA9002.", (await archive.Articles.FindAsync("a-bridge", Stop))!.Text);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_deep_check_names_columns_of_articles_that_differ_from_their_text(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Page, Line);
        Assert.Empty(await archive.Administration.DamagedAsync(ArticleParser.Kept, Stop).ToListAsync(Stop));
        await database.ExecuteAsync("UPDATE articles SET outlet = 'Another', text = 'x' WHERE slug = 'a-bridge'");
        await database.ExecuteAsync("DELETE FROM links WHERE cable_id = '09LIMA9002'");

        string wrong = Assert.Single(await archive.Administration.DamagedAsync(ArticleParser.Kept, Stop).ToListAsync(Stop));

        Assert.Contains("the article a-bridge differs from its text: outlet, text, cables.", wrong, StringComparison.Ordinal);
    }

    private sealed class CutShort(CancellationTokenSource cut) : IProgress<long>
    {
        public void Report(long value) => cut.Cancel();
    }
}
