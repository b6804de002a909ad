using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Import.Sources;

namespace CableSearch.Tests.Coverage;

/// <summary>If a file contains no article, one sentence says why it is refused.</summary>
public sealed class BadInputTests
{
    private const int MiB = 1 << 20;

    [Theory]
    [InlineData("", "There is no text to check.")]
    [InlineData(" \r\n\t", "There is no text to check.")]
    [InlineData("<html><body><p>Home</p></body></html>", "The page has no text that reads as an article.")]
    [InlineData("{\"url\":\"https://paper.example/\"}", "The article has no title.")]
    [InlineData("WARC/1.1\r\nWARC-Type: response\r\n", "The file is a web archive. Import it, and open the articles that it holds.")]
    [InlineData("<rss><channel><item><title>Cut</tit", "The file is a feed. Import it, and open the articles that it holds.")]
    [InlineData("PK\u0003\u0004 article.html", "The file is packed. Unpack it, or import it.")]
    [InlineData("%PDF-1.7 “a quotation of five words”", "The file is no text. Save the article as a page or as plain text.")]
    [InlineData("\0\u0001 “a quotation of five words”\0\u0002\u0003", "The file is no text. Save the article as a page or as plain text.")]
    public void What_is_no_article_is_refused_with_a_sentence(string content, string sentence)
    {
        Assert.Equal(sentence, ArticleParser.ParseAny(Encoding.UTF8.GetBytes(content), out Article? article));
        Assert.Null(article);
    }

    [Fact]
    public void A_message_with_a_text_and_no_title_is_an_article()
    {
        Assert.Null(ArticleParser.ParseAny("{\"text\":\"The cable says “one two three”.\\nThe end.\"}"u8.ToArray(), out Article? article));
        Assert.Equal("The cable says “one two three”.", article!.Title);
    }

    [Fact]
    public void A_message_with_half_a_character_is_refused_without_the_names_of_our_classes()
    {
        string? reason = ArticleParser.ParseAny("{\"title\":\"A\",\"text\":\"\\ud800\"}"u8.ToArray(), out _);
        Assert.StartsWith("The line is no JSON object of an article: ", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("CableSearch", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_cut_is_refused_with_its_place() => Assert.StartsWith("The line is no JSON object of an article: ",
        ArticleParser.ParseAny("{\"title\":\"A sto"u8.ToArray(), out _), StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE"), InlineData("iso-8859-1")]
    public void A_text_file_is_read_in_the_characters_that_it_was_saved_in(string charset)
    {
        Encoding encoding = Encoding.GetEncoding(charset);
        const string written = "El cónsul dijo: «no hubo mármol»";
        Assert.Null(ArticleParser.ParseAny([.. encoding.Preamble, .. encoding.GetBytes(written)], out Article? text));
        Assert.Equal(written, text!.Text);
    }

    [Fact]
    public async Task An_import_reads_a_page_of_50_mb_only_as_far_as_its_bound()
    {
        await using LongPage page = new(50L * MiB);
        SourcesRead read = await SourcesRead.OfAsync("-", page);
        RejectedRecord rejected = Assert.IsType<RejectedRecord>(Assert.Single(read.Records));
        Assert.Equal("The page has more than 32 MB; its beginning is kept.", rejected.Message);
        Assert.InRange(page.Position, 32 * MiB, 33 * MiB);
        Assert.Equal(MiB, rejected.Raw.Length);
    }

    [Fact]
    public void A_page_beyond_the_bound_is_not_parsed()
    {
        Assert.Equal("The text has more than 32 MB.", ArticleParser.ParseAny(new byte[ArticleParser.MaxBytes + 1], out _));
    }
}
