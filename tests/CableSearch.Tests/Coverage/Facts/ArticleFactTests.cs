using CableSearch.Coverage.Facts;

namespace CableSearch.Tests.Coverage.Facts;

public sealed class ArticleFactTests
{
    public static TheoryData<string, string> Languages => CoverageTable.Two("languages.tsv");

    public static TheoryData<string, string> Tags => CoverageTable.Two("tags.tsv");

    public static TheoryData<string, string> Addresses => CoverageTable.Two("addresses.tsv");

    public static TheoryData<string, string> Slugs => CoverageTable.Two("slugs.tsv");

    [Theory, MemberData(nameof(Languages))]
    public void The_language_of_a_text_is_told_by_the_text(string text, string language) =>
        Assert.Equal(language, ArticleLanguage.Detect(text));

    [Theory, MemberData(nameof(Tags))]
    public void A_tag_means_a_language_or_none(string tag, string language) => Assert.Equal(language, LanguageTag.Parse(tag) ?? "-");

    [Fact]
    public void A_short_text_is_in_the_language_that_its_source_says() => Assert.Equal("es", ArticleLanguage.Detect("Puerto.", "es-PE"));

    [Fact]
    public void A_long_text_without_the_short_words_of_the_language_that_its_source_says_is_in_none_that_we_know() =>
        Assert.Equal("und", ArticleLanguage.Detect(string.Concat(Enumerable.Repeat("kelp ", 200)), "es"));

    [Theory, MemberData(nameof(Addresses))]
    public void An_address_is_held_only_if_a_browser_opens_a_page_with_it(string written, string address) =>
        Assert.Equal(address, ArticleUrl.Parse(written) ?? "-");

    [Theory, MemberData(nameof(Slugs))]
    public void A_title_gives_the_name_of_its_article_in_addresses(string title, string slug) => Assert.Equal(slug, ArticleSlug.Of(title));

    [Fact]
    public void Titles_without_a_letter_have_names_of_their_own()
    {
        Assert.StartsWith("article-", ArticleSlug.Of("!!!"), StringComparison.Ordinal);
        Assert.NotEqual(ArticleSlug.Of("!!!"), ArticleSlug.Of("???"));
    }

    [Fact]
    public void A_long_title_gives_a_name_that_an_address_can_hold() =>
        Assert.InRange(ArticleSlug.Of(string.Concat(Enumerable.Repeat("порт ", 100))).Length, 40, 100);
}
