using CableSearch.Coverage.Contract;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations whose words are all in a cable, but which mislead for one of three reasons. Their signs differ (5-7 percent becomes 57), the
/// rest of the cable's sentence changes their meaning, or the article names another cable. The check must not confirm such a quotation
/// without a note. All cables and articles are invented.
/// </summary>
public sealed class HostileSignsTests(HarvestArchive archive) : IClassFixture<HarvestArchive>
{
    private const string Figure = "A figure differs.";

    [Theory]
    [InlineData("the olive harvest would grow by 57 percent over a 4-5 year period")]
    [InlineData("the olive harvest would grow by 5-7 percent over a 45 year period")]
    [InlineData("over a 4-5 year period, and that 2030M saplings were planted between May 1, 2008")]
    [InlineData("saplings were planted between May 12008 and June 12-13")]
    [InlineData("saplings were planted between May 1, 2008 and June 1213")]
    public async Task Figures_that_are_joined_are_another_figure(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "possible", Figure), (judged.Verdict, judged.Confidence, judged.Note));
    }

    [Theory]
    [InlineData("the olive harvest would grow by 5-7 percent over a 4/5 year period")]
    [InlineData("the olive harvest would grow by 5, 7 percent over a 4-5 year period")]
    [InlineData("7 percent over a 4-5 year period, and that 20-30M saplings were planted")]
    public async Task Another_sign_between_figures_is_never_verbatim_nor_likely(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.NotEqual(Verdict.Verbatim, judged.Verdict);
        Assert.Equal("possible", judged.Confidence);
    }

    [Theory]
    [InlineData("the olive harvest would grow by 5–7 percent over a 4-5 year period")]
    [InlineData("the olive harvest would grow by 5 - 7 percent over a 4-5-year period")]
    [InlineData("the quarry at Pedra Funda had shipped 1091 tons of marble without a permit")]
    public async Task Another_way_to_write_a_range_or_thousands_is_the_same_figure(string quotation) =>
        Assert.Equal(Verdict.Verbatim, (await archive.OnlyAsync($"The cable says “{quotation}”.")).Verdict);

    [Theory]
    [InlineData("The harvest of six hundred growers is worth 1.7bn dollars, and sixty-one of them are women")]
    [InlineData("The harvest of 600 growers is worth 1.7 billion dollars, and 61 of them are women")]
    public async Task A_number_in_words_is_no_other_figure(string quotation) =>
        Assert.NotEqual(Figure, (await archive.OnlyAsync($"The cable says “{quotation}”.")).Note);

    [Theory]
    [InlineData("The cooperative said Hilario Bastos was looking for money",
        "Every word agrees, but the commas beside “said” differ: somebody else may be speaking.")]
    [InlineData("would grow by 5-7 percent over a 4-5 year period. And that 20-30M saplings were planted",
        "Every word agrees, but sentences end in other places: who says or does it may change.")]
    [InlineData("the millers of Vale Torto be held responsible for the burnt granary",
        "Every word agrees, but in the cable they are part of a question.")]
    [InlineData("the olive press is secretly funded by Ermelinda Coutinho", "Every word agrees, but in the cable they depend on the words "
        + "before them: “The prefect has publicly dismissed claims that”.")]
    public async Task Words_that_mean_something_else_in_their_sentence_are_said_to(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Verbatim, note), (judged.Verdict, judged.Note));
    }

    [Theory]
    [InlineData("The prefect dismisses claims that “the olive press is secretly funded by Ermelinda Coutinho”.")]
    [InlineData("The cable says “the granary of Vale Torto burnt down in one night”.")]
    [InlineData("The cable says “The cooperative, said Hilario Bastos, was looking for money”.")]
    public async Task Words_that_mean_the_same_in_their_sentence_get_no_remark(string text) =>
        Assert.Null((await archive.OnlyAsync(text)).Note);

    [Theory]
    [InlineData("09LIMA9101", "The article names 09LIMA9101. This passage is in another cable: 09LIMA9102.")]
    [InlineData("09LIMA9999", "The article names 09LIMA9999 (not in this archive). This passage is in another cable: 09LIMA9102.")]
    public async Task Words_of_another_cable_than_the_one_that_is_named_are_said_to_be(string named, string note) => Assert.Equal(note,
        (await archive.OnlyAsync($"The cable {named} says “the ferry company Linhas Azuis owes 4.5 million dollars to the port”.")).Note);

    [Fact]
    public async Task A_phrase_of_many_cables_gets_no_verdict_and_their_true_number()
    {
        CheckedQuotation judged = await archive.OnlyAsync("The cable 08LIMA9207 says “will visit the country next month”.");
        Assert.Equal((Verdict.NotFound, "30 cables have these words. The quotation has too few words of its own to say where it "
            + "comes from. Compare yourself."), (judged.Verdict, judged.Note));
        Assert.Equal(29, judged.Passages[0].AlsoIn.Count);
    }

    [Fact]
    public async Task Struck_out_words_are_not_part_of_a_quotation()
    {
        CheckedQuotation judged = await archive.OnlyAsync(
            "The cable says “He said the governor would n\u0336o\u0336t\u0336 resign over the matter”.");
        Assert.Equal((Verdict.Altered, "possible"), (judged.Verdict, judged.Confidence));
        Assert.StartsWith("A “not” differs", judged.Note, StringComparison.Ordinal);
    }
}
