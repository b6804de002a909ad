using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive;

/// <summary>The links between articles and cables that the program suggests, and what an editor decides about them.</summary>
public sealed class LinkDecisionTests
{
    private const string Slug = "an-invented-story";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Suggestions_are_replaced_and_decisions_stay(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await ImportAsync(archive, database, "It names 09LIMA9001.");
        await SuggestAsync(archive, "09LIMA9002", "09LIMA9003");
        Assert.Equal(["09LIMA9001", "09LIMA9002", "09LIMA9003"], await LinksAsync(archive));
        await archive.LinkWriter.DecideAsync(Slug, await NamedAsync(archive), "09LIMA9002", isConfirmed: true, Stop);
        await archive.LinkWriter.DecideAsync(Slug, await NamedAsync(archive), "09LIMA9001", isConfirmed: false, Stop);
        await SuggestAsync(archive, "09LIMA9001", "09LIMA9004");
        Assert.Equal(["09LIMA9002", "09LIMA9004"], await LinksAsync(archive));
        Article article = (await archive.Articles.FindAsync(Slug, Stop))!;
        Assert.Equal(LinkStatus.Confirmed, article.Links.Single(l => l.CableId == "09LIMA9002").Status);
        Assert.Equal("p3", article.Links.Single(l => l.CableId == "09LIMA9004").Details[0].Anchor);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_corrected_article_keeps_what_was_decided(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await ImportAsync(archive, database, "It names 09LIMA9001.");
        await archive.LinkWriter.DecideAsync(Slug, await NamedAsync(archive), "09LIMA9001", isConfirmed: false, Stop);
        await archive.LinkWriter.DecideAsync(Slug, await NamedAsync(archive), "09LIMA9002", isConfirmed: true, Stop);
        await ImportAsync(archive, database, "It names 09LIMA9001 and, corrected, 09LIMA9005.");
        Assert.Equal(["09LIMA9002", "09LIMA9005"], await LinksAsync(archive));
    }

    private static async Task SuggestAsync(CableArchive archive, params string[] ids) => await archive.LinkWriter.SuggestAsync(
        Slug,
        await NamedAsync(archive),
        [.. ids.Select(id => new SuggestedLink(id, "likely", [new("quotation", "one two three", "p3")]))],
        null,
        Stop);

    private static async Task<IReadOnlyList<ArticleLink>> NamedAsync(CableArchive archive) =>
        ArticleLinker.Named((await archive.Articles.FindAsync(Slug, Stop))!);

    private static async Task<string[]> LinksAsync(CableArchive archive) =>
        [.. (await archive.Articles.FindAsync(Slug, Stop))!.Links.Select(l => l.CableId).Order(StringComparer.Ordinal)];

    private static async Task ImportAsync(CableArchive archive, TestDatabase database, string text)
    {
        string article = $$"""{"url":"https://news.example/1","title":"An invented story","outlet":"The Example","text":"{{text}}"}""";
        await archive.ImportAsync(database.Folder, ("a.jsonl", article + "\n"));
    }
}
