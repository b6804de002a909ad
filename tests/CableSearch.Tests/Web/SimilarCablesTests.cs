using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CableSearch.Tests.Web;

/// <summary>The list of similar cables on a cable's page, and the page that compares two revisions of a cable.</summary>
public abstract class SimilarCablesTests(SiteFixture site)
{
    private readonly HttpClient _reader = site.NewReader();

    [Theory, InlineData("08LIMA9001"), InlineData("09LIMA9001")]
    public async Task A_cable_lists_five_others_that_it_does_not_refer_to_each_with_the_reason(string id)
    {
        IDocument page = await PageAsync($"/cable/{id}");
        IElement[] similar = [.. page.QuerySelectorAll("#similar li")];
        Assert.Equal(5, similar.Length);
        Assert.All(similar, s => Assert.StartsWith("shares ", s.QuerySelector(".soft")!.TextContent, StringComparison.Ordinal));
        string[] referred = [.. page.QuerySelectorAll("#references .id").Select(r => r.TextContent)];
        Assert.Empty(similar.Select(s => s.QuerySelector(".id")!.TextContent).Intersect([.. referred, id]));
    }

    [Theory, InlineData("/cable/09LIMA9001"), InlineData("/cable/09LIMA9002"), InlineData("/cable/08LIMA9001")]
    public async Task No_reason_is_a_word_that_any_text_can_have(string path)
    {
        string[] reasons = [.. (await PageAsync(path)).QuerySelectorAll("#similar .reason")
            .SelectMany(r => r.TextContent["shares ".Length..].Replace("only the TAGS ", "", StringComparison.Ordinal)
                .Replace("the words ", "", StringComparison.Ordinal).Split(", "))];
        Assert.NotEmpty(reasons);
        Assert.Empty(reasons.Intersect(["within", "puts", "wants", "called", "whoever", "behind"], StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_revised_cable_leads_to_what_changed()
    {
        IDocument cable = await PageAsync("/cable/09LIMA9002");
        string address = cable.QuerySelector(".revised a")!.GetAttribute("href")!;
        Assert.Equal("/cable/09LIMA9002/revisions/2?with=1", address);
        IDocument page = await PageAsync(address);
        Assert.NotEmpty(page.QuerySelectorAll(".compared ins, .compared del"));
    }

    private async Task<IDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument(await _reader.GetStringAsync(path, TestContext.Current.CancellationToken));
}

[Collection(SqliteSite.Name)]
public sealed class SimilarCablesTestsOnSqlite(SqliteSite site) : SimilarCablesTests(site);

[Collection(PostgresSite.Name)]
public sealed class SimilarCablesTestsOnPostgres(PostgresSite site) : SimilarCablesTests(site);
