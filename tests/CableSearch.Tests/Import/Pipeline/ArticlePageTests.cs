using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Tests.Coverage.Pages;
using CableSearch.Tests.Import.Sources;

namespace CableSearch.Tests.Import.Pipeline;

public sealed class ArticlePageTests
{
    [Fact]
    public async Task Pages_in_utf_16_are_recognised()
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] page = encoding.GetBytes(PageHtml.Page().TrimStart());

            Assert.IsType<ArticleRecord>(Assert.Single((await SourcesRead.OfAsync("a.html", page)).Records));
            Assert.IsType<ArticleRecord>(Assert.Single((await SourcesRead.OfAsync("a.html", [.. encoding.Preamble, .. page])).Records));
        }
    }

    [Fact]
    public async Task A_page_that_is_left_out_is_named_with_its_reason()
    {
        SourcesRead read = await SourcesRead.OfAsync("menu.html", Encoding.UTF8.GetBytes("<html><body><p>Home</p></body></html>"));

        string leftOut = Assert.Single(read.Unrecognised);
        Assert.EndsWith("menu.html: left out. The page has no text that reads as an article.", leftOut, StringComparison.Ordinal);
    }
}
