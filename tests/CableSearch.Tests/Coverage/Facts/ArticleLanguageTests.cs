using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Tests.Coverage.Pages;

namespace CableSearch.Tests.Coverage.Facts;

public sealed class ArticleLanguageTests
{
    [Theory]
    [InlineData("pt-BR", "pt")]
    [InlineData("spa", "es")]
    [InlineData("es_PE", "es")]
    [InlineData("ES_pe.UTF-8", "es")]
    [InlineData("ger", "de")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("iw", "he")]
    [InlineData("fil", "fil")]
    [InlineData("und", "und")]
    [InlineData("xx", "und")]
    [InlineData("-", "und")]
    public void A_tag_is_read_as_its_language_and_an_unknown_one_as_none(string tag, string language)
    {
        Assert.Equal(language, Read($$"""{"title":"Pier","text":"Short.","language":"{{tag}}"}""").Language);
    }

    [Theory]
    [InlineData("Министерство сообщило во вторник, что гавань будет закрыта и что он это видел, как и был должен.", "ru")]
    [InlineData("Міністерство повідомило, що гавань буде закрито, і що він це бачив, як і його брат до того.", "uk")]
    [InlineData("Ministerstwo poinformowało, że port jest w remoncie i że nie będzie w nim statków, jak był przez lata.", "pl")]
    [InlineData("قالت الوزارة إن الميناء سيغلق في يوم الثلاثاء من الشهر على أن يفتح في الشتاء مع السفن", "ar")]
    [InlineData("港は火曜日に閉まると省が発表した。", "ja")]
    [InlineData("항구는 화요일에 닫힌다고 밝혔다.", "ko")]
    [InlineData("Το λιμάνι θα κλείσει την Τρίτη.", "el")]
    public void The_language_of_a_text_is_told_by_its_letters_and_short_words(string text, string language)
    {
        Assert.Equal(language, Read($$"""{"title":"Pier","text":"{{text}}"}""").Language);
    }

    [Theory]
    [InlineData("es-AR", "en")]
    [InlineData("qu", "en")]
    public void The_text_of_a_page_tells_more_than_its_tag(string tag, string language) =>
        Assert.Equal(language, PageHtml.Read(PageHtml.Page().Replace("<html>", $"<html lang='{tag}'>", StringComparison.Ordinal)).Language);

    [Fact]
    public void A_page_in_a_language_we_cannot_tell_is_in_the_one_that_it_says()
    {
        string sentences = string.Concat(Enumerable.Repeat("Punkupi llamkaqkuna kimsa punchawta suyarqaku, hinaspa wasinkuman kutirqaku. ",
            8));
        string page = PageHtml.Page(story: $"<p>{sentences}</p>");

        Assert.Equal("qu", PageHtml.Read(page.Replace("<html>", "<html lang='qu-PE'>", StringComparison.Ordinal)).Language);
        Assert.Equal("und", PageHtml.Read(page.Replace("<html>", "<html lang='en'>", StringComparison.Ordinal)).Language);
    }

    [Theory]
    [InlineData("03/04/2011", "ambiguous-date")]
    [InlineData("soon", "unreadable-date")]
    [InlineData("14:30", null)]
    [InlineData("2010-12-05", null)]
    public void A_line_with_a_date_that_is_not_certain_is_held_with_a_problem(string written, string? problem)
    {
        Article article = Read($$"""{"title":"Pier","published":"{{written}}"}""");

        Assert.Equal((written == "2010-12-05", problem), (article.Published is not null, article.Problems.SingleOrDefault()?.Code));
    }

    private static Article Read(string line)
    {
        Assert.Null(ArticleParser.ParseJson(Encoding.UTF8.GetBytes(line), out Article? article));
        return article!;
    }
}
