using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CableSearch.Tests.Web;

/// <summary>What the page of an article shows as quoted, and what it says of quotations whose cable is not in the archive.</summary>
[Collection(SqliteSite.Name)]
public sealed class QuotedWordsTests(SqliteSite site)
{
    [Fact]
    public async Task Only_what_the_article_quotes_is_in_quotation_marks_and_each_row_says_why_it_has_no_verdict()
    {
        using HttpClient reader = site.NewReader();
        IDocument page = new HtmlParser().ParseDocument(await reader.GetStringAsync(
            "/coverage/peru-requests-us-help-in-fight-on-traffickers", TestContext.Current.CancellationToken));
        IElement[] rows = [.. page.QuerySelectorAll(".pairs > li")];
        Assert.Equal(5, rows.Length);
        Assert.All(rows, row => Assert.Equal(
            "The cable that the article names is not in this archive.", row.QuerySelector(".why")!.TextContent.Trim()));
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
