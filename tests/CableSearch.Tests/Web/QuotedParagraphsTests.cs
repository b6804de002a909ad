using CableSearch.Archive.Contract;
using CableSearch.Web.Cables;

namespace CableSearch.Tests.Web;

/// <summary>The paragraphs of a cable that are quoted in articles.</summary>
public sealed class QuotedParagraphsTests
{
    [Fact]
    public void A_paragraph_names_the_articles_that_quote_it_once_each_and_three_at_most()
    {
        Article[] articles = [Story("a", "p2", "p2", "p10"), Story("b", "p2"), Story("c", "p2"), Story("d", "p2")];
        IReadOnlyDictionary<string, IReadOnlyList<Article>> quoted = QuotedParagraphs.Of("09LIMA9101", articles);
        Assert.Equal(["a", "b", "c"], quoted["p2"].Select(a => a.Slug));
        Assert.Equal(["a"], quoted["p10"].Select(a => a.Slug));
        Assert.Equal(["p2", "p10"], QuotedParagraphs.Anchors(articles[0], "09LIMA9101"));
    }

    [Fact]
    public void Facts_and_quotations_of_another_cable_mark_nothing() =>
        Assert.Empty(QuotedParagraphs.Of("09LIMA9102", [Story("a", "p2")]));

    private static Article Story(string slug, params string[] anchors) => new()
    {
        Slug = slug,
        Title = slug,
        Language = "en",
        Text = "",
        IsInvented = true,
        Change = 0,
        Links = [new("09LIMA9101", "Names it.", null)
        {
            Details = [new("facts", "Lima", null), .. anchors.Select(a => new ArticleLinkEvidence("quotation", "words", a))],
        }],
    };
}
