using CableSearch.Archive.Contract;
using CableSearch.Coverage;

namespace CableSearch.Tests.Coverage.Pages;

/// <summary>The text of an article does not contain parts of its page that are struck out or hidden. All pages are invented.</summary>
public sealed class HiddenPartsTests
{
    [Theory]
    [InlineData("<s>not</s>")]
    [InlineData("<del>not</del>")]
    [InlineData("<strike>not</strike>")]
    [InlineData("<span hidden>not</span>")]
    [InlineData("<span style='display:none'>not</span>")]
    [InlineData("<span style='visibility: hidden'>not</span>")]
    [InlineData("<span style='font-size:0'>not</span>")]
    [InlineData("<span style='text-decoration: line-through'>not</span>")]
    [InlineData("<span class='gone'>not</span>")]
    [InlineData("<span class='lost'>not</span>")]
    [InlineData("n\u0336o\u0336t\u0336")]
    [InlineData("\u0336n\u0336o\u0336t")]
    public void Hidden_and_struck_out_words_are_left_out(string hidden) =>
        Assert.Contains("the envoy had asked", Read(hidden), StringComparison.Ordinal);

    [Theory]
    [InlineData("not<sup>1</sup>", "envoy had not asked")]
    [InlineData("not<sup><a href='#n1'>[1]</a></sup>", "envoy had not asked")]
    [InlineData("<span class='print'>not</span>", "envoy had not asked")]
    [InlineData("<span style='font-size:0.8em'>not</span>", "envoy had not asked")]
    public void Words_that_the_reader_sees_stay(string shown, string text) =>
        Assert.Contains(text, Read(shown).Replace("1 asked", " asked", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_story_that_a_script_shows_later_is_kept() => Assert.Contains("keeper of the invented pier", PageHtml.Read(
        PageHtml.Page(head: "<style>article{visibility:hidden}</style>")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("shipped 5,000\u00AD tons", "shipped 5,000 tons")]
    [InlineData("6\u200B00 jobs", "600 jobs")]
    [InlineData("≠ and ø and d\u0335a", "≠ and ø and d\u0335a")]
    public void Characters_that_nobody_sees_are_left_out(string text, string seen) =>
        Assert.Equal(seen, ArticleParser.ParseText(text).Text);

    private static string Read(string word)
    {
        const string style = "<style>/* a */ p{color:red} .gone, .away{color:blue; display : none} "
            + ".lost{visibility:hidden} @media print{.print{display:none}}</style>";
        Article article = PageHtml.Read(PageHtml.Page(head: style, story: PageHtml.Story.Replace("the envoy had asked",
            $"the envoy had {word} asked", StringComparison.Ordinal)));
        return article.Text.Replace("had  asked", "had asked", StringComparison.Ordinal);
    }
}
