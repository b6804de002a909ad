using CableSearch.Coverage.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations whose words are all in a cable, but with other punctuation, or with figures and dates that are written in another way. The
/// check must say what differs if a sign changes the meaning, as in .30 for 30 percent. It must accept the same figure or date in another
/// form, such as "24-26 November" for "November 24-26". All cables and articles are invented.
/// </summary>
public sealed class HostilePunctuationTests(HostilePunctuationTests.Archive archive) : IClassFixture<HostilePunctuationTests.Archive>
{
    [Theory]
    [InlineData("The guild of glaziers raised its fee by .30 percent in the third year of the drought")]
    [InlineData("The guild of glaziers raised its fee by ,30 percent in the third year of the drought")]
    [InlineData(".30 percent in the third year of the drought, and the kilns of Ostra Velha were cold for .450 nights")]
    [InlineData("30 percent in the third year of the drought, and the kilns of Ostra Velha were cold for .450 nights")]
    [InlineData("the glaziers burnt 5 tons of reed against the frost, and their debt fell by 0.75 percent")]
    [InlineData("the glaziers burnt .5 tons of reed against the frost, and the debt fell by -.75 percent in .16 villages")]
    public async Task A_point_before_a_figure_makes_another_figure(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "possible"), (judged.Verdict, judged.Confidence));
        Assert.StartsWith("A figure differs.", judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the glaziers burnt 0.5 tons of reed against the frost, and their debt fell by -0.75 percent in 16 villages")]
    [InlineData("the glaziers burnt .5 tons of reed against the frost, and their debt fell by minus 0.75 percent in 16 villages")]
    [InlineData("the glaziers burnt .5 tons of reed against the frost, and their debt fell by -.75 percent in 16 villages")]
    [InlineData("The glassmakers of Ostra Velha held their 1st fair since 2007 in the hall of mirrors November 24-26")]
    [InlineData("The glassmakers of Ostra Velha held their first fair since 2007 in the hall of mirrors 24-26 November")]
    [InlineData("The glassmakers of Ostra Velha held their first fair since 2007 in the hall of mirrors 24–26 November. "
        + "The abbot warmly welcomed the May 12-15")]
    [InlineData("The abbot warmly welcomed the 12-15 May, 2008 visit of the glass painters to the cloister of Sao Telmo")]
    [InlineData("26 July 2005, from four to five, in the House of Lanterns, Ostra Velha: the rector and the glaziers agreed")]
    [InlineData("The lamp oil was weighed on the 3rd day of the fair by the harbor scribe and his two sons")]
    public async Task Another_way_to_write_a_figure_or_date_is_the_same(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "likely", null), (judged.Verdict, judged.Confidence, judged.Note));
    }

    [Theory]
    [InlineData("held their first fair since 2007 in the hall of mirrors 24 November 26")]
    [InlineData("held their first fair since 2007 in the hall of mirrors November 26-24")]
    [InlineData("held their first fair since 2007 in the hall of mirrors 26-24 November")]
    [InlineData("held their 2nd fair since 2007 in the hall of mirrors November 24-26")]
    [InlineData("held their first fair since 2007 in the hall of mirrors 24-26 December")]
    [InlineData("and their debt fell by minus 0.85 percent in 16 villages. The glassmakers of Ostra Velha held their first fair")]
    [InlineData("against the frost, and their debt fell by -0.75 percent in minus 16 villages")]
    public async Task Another_figure_or_date_is_said_to_be(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "possible"), (judged.Verdict, judged.Confidence));
        Assert.Matches("A (figure|date) differs", judged.Note);
    }

    [Theory]
    [InlineData("The rector did: not sign the charter of the seven ovens", "did: not", "did not")]
    [InlineData("The rector did; not sign the charter of the seven ovens", "did; not", "did not")]
    [InlineData("The rector did — not sign the charter of the seven ovens", "did — not", "did not")]
    [InlineData("able to ward off every kind of ill-meaning non, guild glazier", "non, guild", "non-guild")]
    [InlineData("able to ward off every kind of ill-meaning, non - guild glazier", "non - guild", "non-guild")]
    [InlineData("The rector did not sign the charter of the seven ovens?", "ovens?", "ovens.")]
    [InlineData("The rector did not sign the charter of the seven ovens!", "ovens!", "ovens.")]
    [InlineData("the seven ovens? He was not ashamed to sell his bellows to the smiths of Corvo", "ovens? He", "ovens. He")]
    [InlineData("“Down with the furnace masters.” the crowd of apprentices shouted at the gate", "masters.” the", "masters!\" the")]
    public async Task Another_sign_between_the_same_words_is_shown_and_never_certain(string quotation, string here, string there)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says «{quotation}».");
        Assert.Equal((Verdict.Verbatim, "likely"), (judged.Verdict, judged.Confidence));
        Assert.Equal($"Every word agrees, but the punctuation differs: “{here}” for the cable’s “{there}”.", judged.Note);
    }

    [Theory]
    [InlineData("The rector did. Not sign the charter of the seven ovens")]
    [InlineData("He was not. Ashamed to sell his bellows to the smiths of Corvo")]
    public async Task A_sentence_that_ends_behind_a_short_word_is_said_to(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Verbatim, "likely"), (judged.Verdict, judged.Confidence));
        Assert.Equal("Every word agrees, but sentences end in other places: who says or does it may change.", judged.Note);
    }

    [Theory]
    [InlineData("The rector, did not, sign the charter of the seven ovens.")]
    [InlineData("The rector did not sign the charter of the seven ovens,")]
    [InlineData("able to ward off every kind of ill meaning non–guild glazier.")]
    [InlineData("the seven ovens; he was not ashamed to sell his bellows to the smiths of Corvo")]
    public async Task Commas_and_marks_at_the_end_are_a_matter_of_style(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal(Verdict.Verbatim, judged.Verdict);
        Assert.DoesNotContain("punctuation", judged.Note ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The smiths of Corvo exported 2.8 million panes of blue glass to us in 2004", "us", "U.S.")]
    [InlineData("The smiths exported 2.8 million panes of blue glass to the us in 2004", "us", "U.S.")]
    [InlineData("in 2004, and the smiths of Corvo paid it to mend the great bellows of the furnace", "it", "IT")]
    public async Task A_word_for_an_abbreviation_is_another_word(string quotation, string here, string there)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "possible"), (judged.Verdict, judged.Confidence));
        Assert.Contains($"“{here}” in the place of the cable’s “{there}”", judged.Note, StringComparison.Ordinal);
    }

    /// <summary>Adds an invented cable to the archive, about glaziers, with many figures and dates.</summary>
    public sealed class Archive : CheckedArchive
    {
        private const string Glass = "The guild of glaziers raised its fee by 30 percent in the third year of the drought, and "
            + "the kilns of "
            + "Ostra Velha were cold for 450 nights. According to the scribe, the glaziers burnt .5 tons of reed against the frost, and "
            + "their debt fell by -0.75 percent in 16 villages. The glassmakers of Ostra Velha held their first fair since 2007 in the "
            + "hall of mirrors November 24-26. The abbot warmly welcomed the May 12-15, 2008 visit of the glass painters to the cloister "
            + "of Sao Telmo. The lamp oil was weighed on the third day of the fair by the harbor scribe and his two sons. The rector did "
            + "not sign the charter of the seven ovens. He was not ashamed to sell his bellows to the smiths of Corvo. The watchmen were "
            + "able to ward off every kind of ill-meaning non-guild glazier. \"Down with the furnace masters!\" the crowd of apprentices "
            + "shouted at the gate. The smiths of Corvo exported 2.8 million panes of blue glass to the U.S. in 2004, and the smiths of "
            + "Corvo paid IT to mend the great bellows of the furnace. \n\n¶2. (C) July 26, 2005, from four to five, in the House of "
            + "Lanterns, Ostra Velha: the rector and the glaziers agreed on the price of lead.";

        protected override string MoreRows => MadeUp.Row(60, "09LIMA9160", MadeUp.Body("GLAZIERS AND THEIR OVENS", Glass));
    }
}
