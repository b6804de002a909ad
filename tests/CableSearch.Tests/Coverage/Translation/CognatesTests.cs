using CableSearch.Coverage.Translation;

namespace CableSearch.Tests.Coverage.Translation;

public sealed class CognatesTests
{
    [Theory]
    [InlineData("informacion", "information")]
    [InlineData("informacao", "information")]
    [InlineData("informazione", "information")]
    [InlineData("capacidad", "capacity")]
    [InlineData("terrorismo", "terrorism")]
    [InlineData("estrategia", "strategy")]
    [InlineData("diplomatisch", "diplomatic")]
    public void Endings_that_stand_for_each_other_lead_to_the_english_word(string word, string english) =>
        Assert.True(Cognates.Spellings(word).Contains(english) || Cognates.Likeness(word, english) > 0.6);

    [Theory, InlineData("ministro", "minister", true), InlineData("kommunismus", "communism", true),
        InlineData("mercado", "ministry", false),
        InlineData("casa", "cause", false)]
    public void Likeness_tells_cognates_from_others(string word, string english, bool isCognate) =>
        Assert.Equal(isCognate, Cognates.Likeness(word, english) >= 0.55);
}
