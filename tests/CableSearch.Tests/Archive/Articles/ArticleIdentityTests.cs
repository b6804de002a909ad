using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Import.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Articles;

public sealed class ArticleIdentityTests
{
    private const string Leader =
        """{"title":"Editorial","outlet":"Paper A","published":"2010-12-05","text":"The pier should close, says Paper A."}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://www.example.org/a/", "https://example.org/a")]
    [InlineData("https://EXAMPLE.org:443/a#top", "http://example.org:80/a")]
    [InlineData("https://example.org/a?utm_source=x&id=7&fbclid=y&gclid=z&mc_cid=1", "https://example.org/a?id=7")]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/%c3%a9t%C3%A9", "https://example.org/été")]
    public void Two_forms_of_an_address_are_one(string one, string other) =>
        Assert.Equal(ArticleAddress.Normalise(one), ArticleAddress.Normalise(other));

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/A")]
    [InlineData("https://example.org/a?id=7", "https://example.org/a?id=8")]
    [InlineData("https://example.org:8080/a", "https://example.org/a")]
    [InlineData("https://example.org/#!/a", "https://example.org/#!/b")]
    [InlineData("https://news.example.org/a", "https://example.org/a")]
    [InlineData("https://www.org/a", "https://org/a")]
    public void Two_addresses_stay_two(string one, string other) =>
        Assert.NotEqual(ArticleAddress.Normalise(one), ArticleAddress.Normalise(other));

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Articles_without_an_address_are_told_apart_by_outlet_day_and_title(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string[] lines = [Leader, Leader.Replace("Paper A", "Paper B", StringComparison.Ordinal),
            Leader.Replace("-05", "-06", StringComparison.Ordinal),
            """{"title":"ميناء يغلق"}""", """{"title":"Гавань"}""", """{"title":"海港"}""", """{"title":"!!!"}"""];

        ImportReport report = await archive.ImportAsync(database.Folder, ("a.jsonl", string.Join('\n', lines)));
        ImportReport again = await archive.ImportAsync(database.Folder, ("b.jsonl", string.Join('\n', lines)));

        Assert.Equal((7, 7), (report.Counts.Articles, again.Counts.Unchanged));
        IReadOnlyList<Article> held = await archive.Articles.ListAsync(0, 10, Stop);
        Assert.Equal(["article-e84c538e", "editorial", "editorial-2", "editorial-3", "гавань", "ميناء-يغلق", "海港"], held
            .Select(a => a.Slug).Order(StringComparer.Ordinal));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_article_without_outlet_or_day_is_known_by_its_text(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string[] lines = ["""{"title":"Editorial","text":"The pier should close."}""",
            """{"title":"Editorial","text":"The pier should stay open."}""",
            """{"title":"Editorial","text":"The  pier should close.","language":"en"}"""];

        ImportReport report = await archive.ImportAsync(database.Folder, ("a.jsonl", string.Join('\n', lines)));

        Assert.Equal(3, report.Counts.Articles);
        Assert.Equal(2, await archive.Articles.CountAsync(Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Titles_that_differ_tell_articles_with_the_same_text_apart_where_a_paper_is_not_known(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string text = string.Concat(Enumerable.Repeat("The keeper of the pier counted the lanterns twice. ", 5));
        string[] lines = [$$"""{"title":"The pier closes","text":"{{text}}"}""", $$"""{"title":"Lanterns counted","text":"{{text}}"}""",
            $$"""{"title":"A keeper counts","outlet":"Paper A","text":"{{text}}"}""",
            $$"""{"title":"The pier closes","language":"en","text":"{{text}}"}"""];

        await archive.ImportAsync(database.Folder, ("a.jsonl", string.Join('\n', lines)));

        Assert.Equal(["A keeper counts", "Lanterns counted", "The pier closes"],
            (await archive.Articles.ListAsync(0, 10, Stop)).Select(a => a.Title).Order(StringComparer.Ordinal));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_same_address_in_another_form_is_the_same_article_and_the_first_form_stays(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder,
            ("a.jsonl", """{"url":"https://Example.org/Pier?id=7","title":"The pier","text":"It closes."}"""));

        ImportReport report = await archive.ImportAsync(database.Folder,
            ("b.jsonl", """{"url":"http://www.example.org/Pier/?utm_source=x&id=7#top","title":"The pier","text":"It closes."}"""));

        Assert.Equal((0, 1), (report.Counts.Articles, report.Counts.Unchanged));
        Assert.Equal("https://Example.org/Pier?id=7", (await archive.Articles.FindAsync("the-pier", Stop))!.Url);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_article_that_gets_its_address_later_stays_one_article(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("a.jsonl", Leader));
        await archive.ImportAsync(database.Folder,
            ("b.jsonl", Leader.Replace("{", """{"url":"https://example.org/leader",""", StringComparison.Ordinal)));

        ImportReport report = await archive.ImportAsync(database.Folder,
            ("c.jsonl", Leader.Replace("close", "shut", StringComparison.Ordinal)));

        Assert.Equal((1, 1), (report.Counts.Articles, await archive.Articles.CountAsync(Stop)));
        Article article = (await archive.Articles.FindAsync("editorial", Stop))!;
        Assert.Equal(("https://example.org/leader", "The pier should shut, says Paper A."), (article.Url, article.Text));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Two_addresses_are_two_articles_even_with_the_same_words(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string one = Leader.Replace("{", """{"url":"https://example.org/1",""", StringComparison.Ordinal);

        await archive.ImportAsync(database.Folder, ("a.jsonl", one + "\n" + one.Replace("/1", "/2", StringComparison.Ordinal)));

        Assert.Equal(2, await archive.Articles.CountAsync(Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Articles_of_an_archive_without_identities_keep_their_slugs_and_are_known_again(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (CableArchive before = await database.OpenAsync())
            await before.ImportAsync(database.Folder, ("a.jsonl", Leader));
        await database.ExecuteAsync("DELETE FROM article_identities");
        await database.ExecuteAsync("UPDATE articles SET slug = 'article'");
        // Adds the article a second time under another slug, as an older version of the program did. The current version recognises both
        // rows as the same article.
        await database.ExecuteAsync("""
            INSERT INTO articles
                (key, slug, title, outlet, published, language, text, is_invented, revision, imported_at, change, reader_version)
            SELECT 90, 'article-2', title, outlet, published, language, text, is_invented, 1, imported_at, 90, 0 FROM articles
            """);
        await using CableArchive archive = await database.OpenAsync();

        await archive.ImportAsync(database.Folder, ("b.jsonl", Leader.Replace("close", "shut", StringComparison.Ordinal)));

        Assert.Equal(["article", "article-2"], (await archive.Articles.ListAsync(0, 9, Stop)).Select(a => a.Slug));
        Assert.Equal("The pier should shut, says Paper A.", (await archive.Articles.FindAsync("article", Stop))!.Text);
    }
}
