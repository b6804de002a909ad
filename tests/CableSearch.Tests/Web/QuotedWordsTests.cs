using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CableSearch.Tests.Web;

/// <summary>What the page of an article shows as quoted, and what it says of quotations whose cable is not in the archive.</summary>
[Collection(SqliteSite.Name)]
public sealed class QuotedWordsTests(SqliteSite site)
{
    [Fact]
    public async Task Only_what_the_article_quotes_is_in_quotation_marks_and_the_page_says_once_why_none_has_a_verdict()
    {
        using HttpClient reader = site.NewReader();
        IDocument page = new HtmlParser().ParseDocument(await reader.GetStringAsync(
            "/coverage/peru-requests-us-help-in-fight-on-traffickers", TestContext.Current.CancellationToken));
        IElement[] rows = [.. page.QuerySelectorAll(".pairs > li")];
        Assert.Equal(5, rows.Length);
        Assert.Single(page.QuerySelector("main")!.TextContent.Split("which this archive does not have").Skip(1));
        Assert.All(rows, row => Assert.StartsWith("Save", row.QuerySelector(".why")!.TextContent.Trim(), StringComparison.Ordinal));
        // The nearest passage is beside the quotation, so that no column is empty.
        Assert.All(rows, row => Assert.Equal(2, row.QuerySelectorAll(".side").Length));
        Assert.All(rows, row => Assert.Equal("The nearest passage", row.QuerySelector(".side summary")!.TextContent));
        foreach (IElement row in rows)
        {
            string words = row.QuerySelector(".side blockquote")!.TextContent;
            bool isReported = words.TrimStart('“').StartsWith("According to the cable", StringComparison.Ordinal);
            Assert.Equal(!isReported, words is ['“', .., '”']);
            Assert.Equal(isReported,
                row.QuerySelector(".side p")!.TextContent.Contains("in the article’s own words", StringComparison.Ordinal));
        }
    }
}
