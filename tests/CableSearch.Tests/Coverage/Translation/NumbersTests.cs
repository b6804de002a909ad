using CableSearch.Coverage.Translation;

namespace CableSearch.Tests.Coverage.Translation;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("1,091 tons", true, "1091")]
    [InlineData("1.091 toneladas", false, "1091")]
    [InlineData("1 091 tonnes", false, "1091")]
    [InlineData("mil 91 toneladas", false, "1091")]
    [InlineData("4.5 million dollars", true, "4500000")]
    [InlineData("4,5 milhões de dólares", false, "4500000")]
    [InlineData("200 mil dólares", false, "200000")]
    [InlineData("3 Milliarden Euro", false, "3000000000")]
    [InlineData("in 2009 and 2010", true, "2009 2010")]
    [InlineData("20-30M jobs", true, "20 30000000")]
    [InlineData("the F16 and p4", true, "")]
    public void A_figure_is_its_value_however_it_is_written(string text, bool isEnglish, string values) =>
        Assert.Equal(values, string.Join(' ', Numbers.Find(text, isEnglish).Select(n => n.Value)));

    [Theory]
    [InlineData("veinte", "es", "20"), InlineData("zwanzig", "de", "20"), InlineData("tres", "es", "3"), InlineData("casa", "es", null)]
    [InlineData("ochenta", "es", "80"), InlineData("once", "es", "11"), InlineData("once", "en", null), InlineData("sex", "en", null)]
    [InlineData("cinquantamila", "it", "50000"), InlineData("ventotto", "it", "28"), InlineData("zweiundvierzig", "de", "42")]
    [InlineData("fyrtiotva", "sv", "42"), InlineData("tweeentwintig", "nl", "22"), InlineData("quatrevingts", "fr", "80")]
    [InlineData("seventeen", "en", "17"), InlineData("dezesseis", "pt", "16"), InlineData("quinientos", "es", "500")]
    public void A_number_may_be_a_word(string word, string language, string? value) =>
        Assert.Equal(value, Numbers.OfWord(word, language));
}
