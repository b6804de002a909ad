using CableSearch.Cables.Tables;

namespace CableSearch.Tests.Cables.Tables;

public sealed class GlossaryTableTests
{
    [Theory]
    [InlineData("DCM", "Deputy Chief of Mission")]
    [InlineData("USG", "United States Government")]
    [InlineData("POLOFF", "political officer")]
    [InlineData("CODEL", "Congressional delegation")]
    [InlineData("HMG", "Her Majesty's Government")]
    [InlineData("MANPADS", "man-portable air defense systems")]
    [InlineData("IDPS", "internally displaced persons")]
    public void A_term_of_the_Department_is_explained(string term, string meaning)
    {
        Assert.True(GlossaryTable.TryMeaning(term, out string? known));
        Assert.Equal(meaning, known);
    }

    [Theory]
    [InlineData("GOI")]
    [InlineData("GOP")]
    [InlineData("GOM")]
    public void A_term_that_means_another_government_in_each_post_is_left_to_the_cable(string term) =>
        Assert.False(GlossaryTable.TryMeaning(term, out _));

    [Theory]
    [InlineData("aids")]
    [InlineData("Pm")]
    [InlineData("")]
    [InlineData("ZUBROWKA")]
    public void A_word_that_is_not_a_term_in_capitals_is_not_explained(string term) => Assert.False(GlossaryTable.TryMeaning(term, out _));

    [Fact]
    public void Terms_are_in_capitals_and_have_a_meaning() => Assert.All(GlossaryTable.Terms, term =>
    {
        Assert.Matches("^[A-Z]{2,13}$", term);
        Assert.True(GlossaryTable.TryMeaning(term, out string? meaning));
        Assert.Equal(meaning.Trim(), meaning);
        Assert.NotEmpty(meaning);
    });
}
