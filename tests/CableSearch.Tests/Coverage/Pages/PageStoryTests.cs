using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;

namespace CableSearch.Tests.Coverage.Pages;

public sealed class PageStoryTests
{
    private const string Title = """<meta property="og:title" content="The pier closes">""";

    [Theory]
    [InlineData("{0}<article><h1>A bridge opens</h1>{1}</article>")]
    [InlineData("<article><h1>A bridge opens</h1>{1}</article>{0}")]
    [InlineData("<main>{0}</main><section class='next'><article><h1>A bridge opens</h1>{1}{1}</article></section>")]
    [InlineData("<div class='left'><div>{0}</div></div><div class='right'><h1>A bridge opens</h1>{1}{1}</div>")]
    public void Of_two_stories_the_one_under_the_title_is_kept(string layout)
    {
        string first = layout.Contains("<article>", StringComparison.Ordinal) ? "article" : "div";
        string story = $"<{first}><h1>The pier closes</h1>{PageHtml.Story}</{first}>";
        string body = layout.Replace("{0}", story, StringComparison.Ordinal).Replace("{1}", PageHtml.OtherStory, StringComparison.Ordinal);

        Article article = PageHtml.Read($"<html><head><title>x</title>{Title}</head><body>{body}</body></html>");

        Assert.StartsWith("The keeper of the invented pier", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("pleased with the pier.", article.Text, StringComparison.Ordinal);
        Assert.Equal("09LIMA9001", Assert.Single(article.Links).CableId);
    }

    [Fact]
    public void A_block_quotation_gets_the_marks_that_a_text_needs()
    {
        string story = PageHtml.Story + "<blockquote><p>The envoy counted <b>eleven</b> lanterns.</p><p>One was lit.</p></blockquote>"
            + "<blockquote>He said: “There are eleven lanterns on the pier.”</blockquote>";

        Article article = PageHtml.Read(PageHtml.Page(story: story));

        Assert.Contains("\n“The envoy counted eleven lanterns.\nOne was lit.”\nHe said: “There", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_in_twin_boxes_is_told_by_the_title_of_the_window()
    {
        string body = $"<div class='post'><h2>A bridge opens</h2>{PageHtml.OtherStory}</div>"
            + $"<div class='post'><h2>The pier closes</h2>{PageHtml.Story}</div>";

        Article article = PageHtml.Read($"<html><head><title>The pier closes | The Post</title></head><body>{body}</body></html>");

        Assert.Equal("The pier closes", article.Title);
        Assert.DoesNotContain("bridge", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_beside_the_box_of_its_heading_is_the_story()
    {
        string lead = "<p>" + string.Concat(Enumerable.Repeat("The envoy was pleased with the pier, say the keepers of it. ", 5)) + "</p>";
        string body = $"<div><div class='head'><h1>The pier closes</h1>{lead}</div>"
            + $"<div class='date'>5 December 2010</div><div>{PageHtml.Story}</div></div>";

        Article article = PageHtml.Read($"<html><head><title>The pier closes</title></head><body>{body}<p>Imprint</p></body></html>");

        Assert.Contains("09LIMA9001", article.Text, StringComparison.Ordinal);
        Assert.Equal("2010-12-05", PageHtml.Day(article));
    }

    [Fact]
    public void Headings_within_a_story_do_not_cut_it()
    {
        string story = $"<h2>The ledger</h2>{PageHtml.OtherStory}<h2>The pier</h2><section><h2>After</h2>{PageHtml.Story}</section>";

        Article article = PageHtml.Read(PageHtml.Page(story: story));

        Assert.Contains("mayor thanked", article.Text, StringComparison.Ordinal);
        Assert.Contains("09LIMA9001", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_logo_in_the_first_heading_is_the_outlet_and_not_the_title()
    {
        string body = "<div id='header'><h1><a href='/'>The Harbour Post</a></h1></div>"
            + $"<div id='main'><h2>The pier closes, cable says</h2>{PageHtml.Story}</div>";

        Article article = PageHtml.Read(
            $"<html><head><title>The pier closes, cable says | The Harbour Post</title></head><body>{body}</body></html>");

        Assert.Equal(("The pier closes, cable says", "The Harbour Post"), (article.Title, article.Outlet));
    }

    [Fact]
    public void A_section_before_the_heading_is_no_part_of_the_title()
    {
        string body = $"<div class='pane'><h2>Peru - The pier closes</h2>{PageHtml.Story}</div>";

        Assert.Equal("The pier closes",
            PageHtml.Read($"<html><head><title>The pier closes</title></head><body>{body}</body></html>").Title);
    }

    [Theory]
    [InlineData("post hentry tag-peru comments-open")]
    [InlineData("story has-sidebar")]
    [InlineData("elementor-widget more latest")]
    public void A_class_that_blogs_write_on_every_story_hides_none(string name)
    {
        string body = $"<div class='{name}'><h2>The pier closes</h2><time datetime='2010-12-05'>5 Dec</time>{PageHtml.Story}</div>";

        Article article = PageHtml.Read(
            $"<html><head><title>The pier closes</title></head><body>{body}{PageHtml.OtherStory}</body></html>");

        Assert.Equal("2010-12-05", PageHtml.Day(article));
    }

    [Theory]
    [InlineData("https://www.social.example/invented.reporter")]
    [InlineData("ann@post.example")]
    public void An_author_that_is_an_address_is_looked_for_elsewhere(string address)
    {
        string head = $"""<meta property="article:author" content="{address}">""";

        string byline = "<p class='byline'>By <a rel='author' href='/ann'>Ann Lee</a></p>";

        Assert.Equal("Ann Lee", PageHtml.Read(PageHtml.Page(head, byline)).Author);
        Assert.Null(PageHtml.Read(PageHtml.Page(head)).Author);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","author":[{"name":"Ann Lee"},{"name":"Bo Ray"}],"publisher":{"name":"The Post"}}""")]
    [InlineData("""
        {"@graph":[{"@type":"Person","@id":"#a","name":"Ann Lee, Bo Ray"},{"@type":"Organization","@id":"#o","name":"The Post"},
        {"@type":"NewsArticle","author":{"@id":"#a"},"publisher":{"@id":"#o"}}]}
        """)]
    public void Author_and_outlet_are_read_from_json_ld(string json)
    {
        Article article = PageHtml.Read(PageHtml.Page($"""<script type="application/ld+json">{json}</script>"""));

        Assert.Equal(("Ann Lee, Bo Ray", "The Post"), (article.Author, article.Outlet));
    }

    [Fact]
    public void A_page_laid_out_with_tables_is_an_article()
    {
        string text = PageHtml.Story.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "<br><br>", StringComparison.Ordinal);

        string table = $"<table><tr><td><a href=/>Home</a></td><td><font size=5>The pier closes</font><br><br>{text}</td></tr></table>";

        Article article = PageHtml.Read($"<html><head><title>The pier closes</title></head><body>{table}</body></html>");

        Assert.StartsWith("The keeper", article.Text, StringComparison.Ordinal);
        Assert.Equal(3, article.Text.Split('\n').Length);
    }

    [Fact]
    public void A_text_in_chinese_is_an_article()
    {
        const string Text = "灯笼部星期二表示，虚构的库拉港将对卡车关闭一周，据本报看到的一份电报所说，这个决定让所有人感到惊讶。编号为09LIMA9001的电报用四段文字描述了会议，并说特使很高兴，虽然他在房间里没有这样说，只是点了点头。";

        string story = $"<article><h1>库拉港将关闭</h1><p>{Text}</p></article>";

        Article article = PageHtml.Read($"<html><head><title>库拉港将关闭</title></head><body>{story}</body></html>");

        Assert.Equal(("库拉港将关闭", "zh", "09LIMA9001"), (article.Title, article.Language, article.Links.Single().CableId));
    }

    [Theory]
    [InlineData("<!-- saved from url=(0031)http://www.post.example/pier?id=7 -->", "", "http://www.post.example/pier?id=7")]
    [InlineData("<!-- Mirrored from post.example/pier.html by HTTrack Website Copier/3.x, Sun, 05 Dec -->", "",
        "http://post.example/pier.html")]
    [InlineData("<!-- saved from url=(0022)http://internet.e-mail -->", "", null)]
    [InlineData("<!-- saved from url=(0014)about:internet -->", "", null)]
    [InlineData("<!-- saved from url=(0031)http://post.example/p?id=7 -->", "<link rel=canonical href=/pier>", "http://post.example/pier")]
    [InlineData("", "<link rel='canonical' href='https://post.example/pier'>", "https://post.example/pier")]
    public void The_address_is_what_the_page_or_whoever_saved_it_says(string comment, string head, string? address)
    {
        string page = PageHtml.Page(head);

        Assert.Equal(address, PageHtml.Read(page.Replace("<html>", comment + "<html>", StringComparison.Ordinal)).Url);
        Assert.Equal(address, PageHtml.Read(page.Replace("<head>", comment + "<head>", StringComparison.Ordinal)).Url);
    }

    [Fact]
    public void A_page_that_nests_without_end_is_read_and_ends_nothing()
    {
        string deep = string.Concat(Enumerable.Repeat("<div><font>", 1000)) + PageHtml.Story;

        Assert.Contains("09LIMA9001", PageHtml.Read(PageHtml.Page(story: deep)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_carries_its_pictures_is_read()
    {
        string picture = $"<img src='data:image/png;base64,{new string('A', 9 << 20)}'>";

        Assert.Equal("The pier closes", PageHtml.Read(PageHtml.Page(before: picture)).Title);
    }

    [Theory]
    [InlineData(32, false, "The page has more than 32 MB.")]
    [InlineData(0, true, "The page has more than 200,000 elements.")]
    [InlineData(0, false, "The page has no text that reads as an article.")]
    public void A_page_that_is_left_out_has_its_true_reason(int megabytes, bool isLarge, string reason)
    {
        string page = "<html><body><p>Nothing.</p>" + (isLarge ? string.Concat(Enumerable.Repeat("<br>", 200_001)) : "");

        Assert.Equal(reason,
            ArticleParser.ParsePage(Encoding.UTF8.GetBytes(page + new string(' ', megabytes << 20)), out Article? article));
        Assert.Null(article);
    }
}
