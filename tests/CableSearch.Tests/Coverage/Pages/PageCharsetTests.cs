using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;

namespace CableSearch.Tests.Coverage.Pages;

public sealed class PageCharsetTests
{
    [Theory]
    [InlineData("windows-1251", 1251, "Гавань закрывается")]
    [InlineData("koi8-r", 20866, "Гавань закрывается")]
    [InlineData("iso-8859-2", 28592, "Port w Łodzi")]
    [InlineData("ISO-8859-9", 1254, "Liman Işığı")]
    [InlineData("latin1", 1252, "“Año” – 5 €")]
    [InlineData("us-ascii", 1252, "“Año” – 5 €")]
    [InlineData("gb2312", 54936, "库拉港将关闭")]
    [InlineData("big5", 950, "庫拉港將關閉")]
    [InlineData("x-sjis", 932, "港は閉まる")]
    [InlineData("euc-jp", 51932, "港は閉まる")]
    [InlineData("ks_c_5601-1987", 949, "항구가 닫힌다")]
    [InlineData("windows-1256", 1256, "يغلق الميناء")]
    [InlineData("utf-16", 65001, "Año – €")]
    public void A_page_is_decoded_by_the_charset_that_its_meta_says(string label, int codePage, string title)
    {
        Encoding encoding = codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        string charset = codePage % 2 == 0
            ? $"<meta charset='{label}'>" : $"<META HTTP-EQUIV=content-type CONTENT='text/html; charset={label}'>";
        string page = PageHtml.Page(charset, heading: title).Replace("<title>The pier closes", "<title>" + title, StringComparison.Ordinal);

        Article article = PageHtml.Read(encoding.GetBytes(page));

        Assert.Equal((title, 0), (article.Title, article.Problems.Count));
    }

    [Theory]
    [InlineData("iso-8859-10", 0xAF, "Ŋ")]
    [InlineData("iso-8859-14", 0xF0, "ŵ")]
    [InlineData("iso-8859-16", 0xAA, "Ș")]
    public void Charsets_that_the_runtime_lacks_are_read_too(string label, byte letter, string read)
    {
        byte[] page = Encoding.Latin1.GetBytes(PageHtml.Page($"<meta charset={label}>", heading: "A" + (char)letter + "B"));

        Assert.Equal($"A{read}B", PageHtml.Read(page).Title);
    }

    [Fact]
    public void A_byte_order_mark_comes_before_the_meta()
    {
        string page = PageHtml.Page("<meta charset='windows-1251'>", heading: "Año");

        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal("Año", PageHtml.Read([.. encoding.Preamble, .. encoding.GetBytes(page)]).Title);
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251", 1251, "<meta charset='utf-8'>")]
    [InlineData("text/html;Charset=\"KOI8-R\"", 20866, "")]
    [InlineData("text/html; charset=windows-1251", 65001, "<!-- utf-8 with a byte order mark -->")]
    [InlineData("text/html; charset=klingon", 1251, "<meta charset='windows-1251'>")]
    [InlineData("text/html", 1251, "<meta charset='windows-1251'>")]
    public void The_charset_of_the_server_comes_before_the_meta_and_behind_a_byte_order_mark(string type, int codePage, string head)
    {
        Encoding encoding = codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        byte[] page = [.. encoding.Preamble, .. encoding.GetBytes(PageHtml.Page(head, heading: "Гавань закрывается"))];

        Article article = PageHtml.Read(ArticleParser.WithContentType(page, type));

        Assert.Equal(("Гавань закрывается", 0), (article.Title, article.Problems.Count));
    }

    [Fact]
    public void A_page_that_reads_alike_without_its_server_stays_as_it_is()
    {
        byte[] page = Encoding.UTF8.GetBytes(PageHtml.Page(heading: "Año"));

        Assert.Same(page, ArticleParser.WithContentType(page, "text/html; charset=utf-8"));
    }

    [Theory]
    [InlineData("<!-- <meta charset='windows-1251'> --><meta charset=utf-8>")]
    [InlineData("<meta name='x' content='charset=windows-1251'><meta charset=utf-8>")]
    [InlineData("<link title='<meta charset=windows-1251>'>")]
    [InlineData("")]
    public void What_only_looks_like_a_declaration_is_none(string head) =>
        Assert.Equal("Año", PageHtml.Read(Encoding.UTF8.GetBytes(PageHtml.Page(head, heading: "Año"))).Title);

    [Fact]
    public void An_xml_declaration_is_heard_where_no_meta_speaks()
    {
        string page = "<?xml version='1.0' encoding='iso-8859-2'?>" + PageHtml.Page(heading: "Łódź");

        Assert.Equal("Łódź", PageHtml.Read(CodePagesEncodingProvider.Instance.GetEncoding(28592)!.GetBytes(page)).Title);
    }

    [Theory]
    [InlineData("", "charset-guessed")]
    [InlineData("<meta charset='klingon'>", "charset-guessed")]
    [InlineData("<meta charset='utf-8'>", "undecodable-bytes")]
    public void Bytes_that_no_declaration_explains_are_a_problem(string head, string problem)
    {
        Article article = PageHtml.Read(Encoding.Latin1.GetBytes(PageHtml.Page(head, heading: "Año")));

        Assert.Equal(problem, Assert.Single(article.Problems).Code);
        Assert.Equal(problem == "charset-guessed" ? "Año" : "A\uFFFDo", article.Title);
    }
}
