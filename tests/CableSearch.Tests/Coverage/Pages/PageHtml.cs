using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;

namespace CableSearch.Tests.Coverage.Pages;

/// <summary>Invented pages for the tests of the article parser.</summary>
internal static class PageHtml
{
    public const string Story = """
        <p>The keeper of the invented pier counted the lanterns twice on Tuesday, according to a cable seen by this newspaper.</p>
        <p>Officials said that the envoy had asked for the ledger, and that it had been given to him without a receipt, as never before.</p>
        <p>The cable, numbered 09LIMA9001, describes the meeting in four paragraphs, and says that the envoy was pleased with the pier.</p>
        """;

    public const string OtherStory = """
        <p>A bridge over the invented river was opened on Monday, and the mayor thanked the engineers, the villages, and the weather.</p>
        <p>After the speeches there was a band, and after the band there was rain, as the opposition had foretold in its newsletter.</p>
        <p>The bridge, which took eleven years to build, connects two villages, and each of them says that the other one is far away.</p>
        <p>It will be painted at the first opportunity, after the next election, in a colour that both of the villages can live with.</p>
        """;

    /// <summary>A page with a story under its title.</summary>
    public static string Page(
        string head = "", string before = "", string story = Story, string after = "", string heading = "The pier closes") => $"""
        <!DOCTYPE html><html><head><title>The pier closes</title>{head}</head><body>
        <article><h1>{heading}</h1>{before}{story}</article>{after}</body></html>
        """;

    /// <summary>Parses a page that must be an article.</summary>
    public static Article Read(string html) => Read(Encoding.UTF8.GetBytes(html));

    /// <inheritdoc cref="Read(string)"/>
    public static Article Read(byte[] html)
    {
        Assert.Null(ArticleParser.ParsePage(html, out Article? article));
        return article!;
    }

    /// <summary>The article's day of publication as the tests write it, such as "2010-12-05"; "none" if it has none.</summary>
    public static string Day(Article article) =>
        article.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
