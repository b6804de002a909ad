using CableSearch.Archive.Contract;

namespace CableSearch.Tests.Coverage.Pages;

public sealed class PageDateTests
{
    private const string LaterTime = """<header><time datetime="2026-11-29">Today</time></header>""";

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"The pier closes","datePublished":"2010-12-05T08:00:00Z"}""")]
    [InlineData("""{"@graph":[{"@type":"WebSite","name":"The Post"},{"@type":["Thing","NewsArticle"],"datePublished":"2010-12-05"}]}""")]
    [InlineData("""[{"@type":"WebSite"},{"@type":"http://schema.org/NewsArticle","datePublished":"2010-12-05T23:30:00-05:00"}]""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","datePublished":"20101205"}}""")]
    [InlineData("""
        [{"@type":"NewsArticle","headline":"Other","datePublished":"2024-01-02"},
         {"@type":"NewsArticle","headline":"The pier closes","datePublished":"2010-12-05"}]
        """)]
    public void Json_ld_comes_before_open_graph_and_any_time(string json)
    {
        string openGraph = """<meta property="article:published_time" content="2011-01-01">""";
        string head = $"""<script type="application/ld+json">{json}</script>{openGraph}""";

        Assert.Equal("2010-12-05", PageHtml.Day(PageHtml.Read(PageHtml.Page(head, LaterTime))));
    }

    [Fact]
    public void Json_ld_that_is_broken_is_passed_over() => Assert.Equal("2010-12-05", PageHtml.Day(PageHtml.Read(PageHtml.Page(
        """<script type="application/ld+json">{"@type":</script><meta property="article:published_time" content="2010-12-05T10:00">"""))));

    [Theory]
    [InlineData("""<meta itemprop="datePublished" content="2010-12-05">""", LaterTime)]
    [InlineData("""<meta property="article:published_time" content="2010-12-05T10:00">""", LaterTime)]
    [InlineData("""<meta name="date" content="05.12.2010">""", "")]
    [InlineData("""<meta name="pubdate" content="Sun, 05 Dec 2010 08:00:00 GMT">""", "")]
    [InlineData("""<meta property="article:modified_time" content="2020-01-01">""", """<p class="date">5 December 2010</p>""")]
    [InlineData("", """<time class=updated datetime="2011-05-05"></time><time class=published datetime="2010-12-05T10:00">5 Dec</time>""")]
    [InlineData("", """<time datetime="14:30">14.30</time> <span class="date">2010-12-05</span>""")]
    [InlineData("", "<p><i>Ann Lee, 5 de diciembre de 2010, 19.00 GMT</i></p>")]
    [InlineData("", "<p>Av Ann Lee, 5:e december 2010</p>")]
    [InlineData("", "<p>By Ann Lee for the Post, December 5th, 2010</p>")]
    [InlineData("", "<p>Анна Ли, 5 декабря 2010 г.</p>")]
    public void The_day_is_found_where_the_page_says_it(string head, string before) =>
        Assert.Equal("2010-12-05", PageHtml.Day(PageHtml.Read(PageHtml.Page(head, before))));

    [Theory]
    [InlineData("", """<time datetime="14:30">14.30</time>""", "")]
    [InlineData("", """<time datetime="12-05">5 Dec</time>""", "")]
    [InlineData("", """<p>Ann Lee, 28 January, 2pm GMT</p>""", "")]
    [InlineData("", "", """<section id="comments"><p>me: <time datetime="2019-03-03">3 March</time> I agree.</p></section>""")]
    [InlineData("", "", """<aside><time datetime="2024-01-02">2 Jan</time> Another story</aside>""")]
    [InlineData("", """<aside class="related"><time datetime="2024-01-02">2 Jan</time> Another story</aside>""", "")]
    [InlineData("""<meta property="article:modified_time" content="2020-01-01">""", "", "")]
    public void What_is_no_day_of_the_story_is_none(string head, string before, string after)
    {
        Article article = PageHtml.Read(PageHtml.Page(head, before, after: after));

        Assert.Equal(("none", 0), (PageHtml.Day(article), article.Problems.Count));
    }

    [Fact]
    public void A_day_told_in_a_sentence_is_not_the_day_of_publication() => Assert.Equal("none", PageHtml.Day(PageHtml.Read(PageHtml.Page(
        story: PageHtml.Story.Replace("on Tuesday", """on <time datetime="2009-11-25">25 November</time>""", StringComparison.Ordinal)))));

    [Theory]
    [InlineData("03/04/2011", "none", "ambiguous-date")]
    [InlineData("05/12/10", "none", "ambiguous-date")]
    [InlineData("25/12/2010", "2010-12-25", null)]
    [InlineData("12/25/2010", "2010-12-25", null)]
    [InlineData("05/05/2010", "2010-05-05", null)]
    [InlineData("2010", "none", "unreadable-date")]
    [InlineData("2010-02-30", "none", "unreadable-date")]
    [InlineData("9999-12-31", "none", "implausible-date")]
    [InlineData("yesterday", "none", "unreadable-date")]
    public void A_date_that_is_not_certain_is_none_and_said(string written, string day, string? problem)
    {
        Article article = PageHtml.Read(PageHtml.Page($"""<meta name="date" content="{written}">"""));

        Assert.Equal((day, problem), (PageHtml.Day(article), article.Problems.SingleOrDefault()?.Code));
    }

    [Fact]
    public void An_ambiguous_date_gives_way_to_one_that_is_not()
    {
        Article article = PageHtml.Read(PageHtml.Page("""<meta name="date" content="03/04/2011">""", "<p>By Ann Lee, 3 April 2011</p>"));

        Assert.Equal(("2011-04-03", 0), (PageHtml.Day(article), article.Problems.Count));
    }
}
