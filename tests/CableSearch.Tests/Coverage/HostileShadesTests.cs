using CableSearch.Coverage.Contract;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations in which one small word was left out, added or exchanged, so that a plan becomes a fact, or "against" becomes "for". The
/// check must not call them likely, and says what differs. All cables and articles are invented.
/// </summary>
public sealed class HostileShadesTests(MillArchive archive) : IClassFixture<MillArchive>
{
    [Theory]
    [InlineData("The former mayor, Lino Vasco, close the harbor during the feast, despite the storm",
        "The cable has “planned to”; the quotation leaves it out.")]
    [InlineData("The mayor, Lino Vasco, planned to close the harbor during the feast, despite the storm",
        "The cable has “former”; the quotation leaves it out.")]
    [InlineData("Lino Vasco, planned to close the harbor before the feast, despite the storm",
        "The quotation has “before” where the cable has “during”.")]
    [InlineData("Lino Vasco, planned to close the harbor during the feast, because of the storm",
        "The quotation has “because of” where the cable has “despite”.")]
    [InlineData("74 percent of the sailors voted for the levy on nets before March 11",
        "The quotation has “for” where the cable has “against”.")]
    [InlineData("despite the storm, and 74 percent of the sailors voted against the levy on nets before March 11",
        "The cable has “an estimated”; the quotation leaves it out.")]
    [InlineData("It is clear that the so-called Salt League met with the GOC or with the abbot",
        "The cable has “far from”; the quotation leaves it out.")]
    [InlineData("It is far from clear that the Salt League met with the GOC or with the abbot",
        "The cable has “so called”; the quotation leaves it out.")]
    [InlineData("far from clear that the so-called Salt League met with the GOC and with the abbot",
        "The quotation has “and” where the cable has “or”.")]
    [InlineData("should wait until the harvest, that a few of us tried to sell up to nine ovens",
        "The quotation has “us” where the cable has “them”.")]
    [InlineData("She told the Consul that the bakers must wait until the harvest, that a few of them",
        "The quotation has “must” where the cable has “should”.")]
    [InlineData("She told the Consul that the bakers should wait since the harvest, that a few of them",
        "The quotation has “since” where the cable has “until”.")]
    [InlineData("should wait until the harvest, that few of them tried to sell up to nine ovens",
        "The cable has “a few”; the quotation leaves it out.")]
    [InlineData("should wait until the harvest, that a few of them sell up to nine ovens, and that the bishop",
        "The cable has “tried to”; the quotation leaves it out.")]
    [InlineData("should wait until the harvest, that a few of them tried to sell over nine ovens, and that the bishop",
        "The quotation has “over” where the cable has “up to”.")]
    [InlineData("and that the bishop is … bless the temporary bridge. In 2007 Costa Rica imported 184 tons",
        "The cable has “reluctant to”; the quotation leaves it out.")]
    [InlineData("The dean … a strike and is wary of a lockout of the choir",
        "The cable has “ruled out”; the quotation leaves it out.")]
    [InlineData("Peru could accept all points in the document, [including] the most important point: the suspension of the tariff",
        "A word has the opposite sense of the cable’s.")]
    public async Task A_small_word_that_differs_is_said_first_and_never_likely(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal(Verdict.Altered, judged.Verdict);
        Assert.Equal((note, "possible"), (judged.Note, judged.Confidence));
    }

    [Theory]
    [InlineData("the bishop is reluctant to bless the permanent bridge. In 2007 Costa Rica imported 184 tons", "A word has the opposite")]
    [InlineData("the bishop is eager to bless the temporary bridge. In 2007 Costa Rica imported 184 tons", "A word has the opposite")]
    [InlineData("the tax is an overestimated burden for the clockmakers", "A word has the opposite")]
    [InlineData("far from clear that the so-called Salt League met with the GOB or with the abbot", "A name differs")]
    [InlineData("74 of the sailors voted against the levy on nets before March 11", "A figure differs")]
    [InlineData("the bishop is reluctant to bless the temporary scaffold. In 2007 Costa Rica imported 184 tons",
        "The article has “scaffold” in the place of the cable’s “bridge”.")]
    [InlineData("the bishop is secretly reluctant to bless the temporary bridge. In 2007 Costa Rica imported", "“secretly” stands only in")]
    public async Task A_word_that_says_something_else_is_never_likely(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "possible"), (judged.Verdict, judged.Confidence));
        Assert.StartsWith(note, judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mendes and Karst announced plans to build … bakeries in Belgium. According to Brandt, Ruiz said that Peru could accept",
        "The article leaves out “250 Swiss”.")]
    [InlineData("with 260 factories employing 40,000 workers. […] According to Brandt, Ruiz said that Peru could accept all points",
        "The article leaves out “Mendes and Karst announced plans to build 250 Swiss bakeries in Belgium”.")]
    [InlineData("Lino Vasco, planned to close the harbor during the feast [of the lamps], despite the storm",
        "“of the lamps” stands only in the article’s brackets.")]
    [InlineData("[Norbert Falk] told the Consul that the bakers should wait until the harvest, that a few of them tried to sell",
        "“Norbert Falk” stands only in the article’s brackets.")]
    [InlineData("an estimated 74 percent of the sailors vote against the levy on nets before March 11",
        "The article has “vote” in the place of the cable’s “voted”.")]
    [InlineData("an estimated 74 percent of the sailor voted against the levy on nets before March 11",
        "The article has “sailor” in the place of the cable’s “sailors”.")]
    [InlineData("an estimated 74 percent of the sailors there voted against the levy on nets before March 11",
        "“there” stands only in the quotation.")]
    public async Task A_difference_that_no_list_knows_is_shown_and_never_likely(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "possible", note), (judged.Verdict, judged.Confidence, judged.Note));
    }

    [Theory]
    [InlineData("an estimated 74 percent of the sailors voted against [a] levy on nets before March 11. It is far from clear that the "
        + "so-called Salt League met")]
    [InlineData("Lino Vasco, planned to close the harbour during the feast, despite the storm")]
    [InlineData("an estimated 74% of the sailors voted against the levy on nets before March 11")]
    [InlineData("an estimated 74 percent of the sailors voted against the levy on nets before 11 March")]
    [InlineData("an estimated seventy-four percent of the sailors voted against the levy on nets before March 11")]
    public async Task Another_way_to_write_the_same_is_likely(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "likely", null), (judged.Verdict, judged.Confidence, judged.Note));
    }

    [Fact]
    public async Task Figures_in_words_are_likely_and_the_cables_speaker_is_shown()
    {
        CheckedQuotation judged = await archive.OnlyAsync("The cable says “Swiss investments in Peru are over two billion dollars, with "
            + "260 factories employing 40,000 workers”.");
        Assert.Equal((Verdict.Altered, "likely"), (judged.Verdict, judged.Confidence));
        Assert.Equal("In the cable the words stand behind “Brandt noted that”.", judged.Note);
    }

    [Theory]
    [InlineData("¾ percent of the sailors voted against the levy on nets before March 11", "A figure differs")]
    [InlineData("the sailors voted nоt against the levy on nets before March 11. It is far from clear", "A “not” differs")]
    [InlineData("the bakers shоuld nοt wait until the harvest, that a few of them tried to sell", "A “not” differs")]
    [InlineData("the bakers shouldnt wait until the harvest, that a few of them tried to sell up to nine ovens", "A “not” differs")]
    [InlineData("an estimated ④⑦ percent of the sailors voted against the levy on nets", "A figure differs")]
    public async Task Letters_and_figures_of_another_alphabet_hide_nothing(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal("possible", judged.Confidence);
        Assert.StartsWith(note, judged.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_that_look_like_the_cables_are_the_cables() => Assert.Equal(Verdict.Verbatim,
        (await archive.OnlyAsync("The cable says “that the bаkers shоuld wait until the harvest, that a few of them”.")).Verdict);
}
