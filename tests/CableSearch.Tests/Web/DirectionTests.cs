using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CableSearch.Archive;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>Text that is written from right to left, on pages that are written from left to right.</summary>
public sealed class DirectionTests
{
    private const string Story =
        """{"url":"https://paper.example/harbour","title":"إغلاق الميناء","outlet":"The Paper" """
        + """ ,"published":"2010-12-05","language":"ar","summary":"أُغلق الميناء ليلا.","text":"قال وزير الفوانيس إن الميناء مغلق."}""";

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Titles_texts_snippets_and_the_search_box_run_as_their_text_does(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using (
            CableArchive archive = await database.OpenAsync()) await archive.ImportAsync(database.Folder, ("a.jsonl", Story + "\n"));
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };

        IElement[] found = await ShownAsync(reader, "/search?q=الفوانيس", "الفوانيس");
        IElement[] listed = await ShownAsync(reader, "/coverage", "الميناء");
        IElement[] article = await ShownAsync(reader, listed[0].Closest("a")!.GetAttribute("href")!, "الميناء");

        Assert.All([.. found, .. listed, .. article], e => Assert.True(e.Closest("[dir=auto]") is not null, e.OuterHtml));
        Assert.Contains(found, e => e.LocalName == "input");
        Assert.Contains(article, e => e.LocalName == "h1");
        Assert.Contains(article, e => e.LocalName == "p");
    }

    // The innermost elements that show a word, including form fields that have it as their value.
    private static async Task<IElement[]> ShownAsync(HttpClient reader, string address, string word)
    {
        string page = await reader.GetStringAsync(address, TestContext.Current.CancellationToken);
        return [.. new HtmlParser().ParseDocument(page).Body!.QuerySelectorAll("*").Where(e =>
            (e.LocalName == "input" && e.GetAttribute("type") != "hidden" && e.GetAttribute("value")?.Contains(
                word, StringComparison.Ordinal) == true)
            || e.ChildNodes.OfType<IText>().Any(t => t.Data.Contains(word, StringComparison.Ordinal)))];
    }
}
