using CableSearch.Coverage.Contract;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations in which a single word or sign was changed, so that they say the opposite of the cable, or more than the cable. The check
/// must not confirm them. All cables and articles are invented.
/// </summary>
public sealed class HostileWordsTests(CheckedArchive archive) : IClassFixture<CheckedArchive>
{
    private const string Opposite = "A word has the opposite sense of the cable’s.",
        Negation = "A “not” differs: the sense may be turned round.",
        Limit = "A word that limits the sentence differs, such as “if” or “only”.",
        Unit = "The word behind a figure differs: other things are counted.",
        Subject = "Words are left out before a verb: they may say who did it.",
        Currency = "The currency differs.",
        Edge = "It begins or ends with words that the cable does not have there.";

    [Theory]
    [InlineData("The shipyard is not able to pay its welders, and sales fell by 5% to 4.5 million dollars", Opposite)]
    [InlineData("hopes that the new government will forgive it after the elections", Opposite)]
    [InlineData("Its owner believes that the debt is a political weapon, and fears that the new government will forgive it", Opposite)]
    [InlineData("the debt is a political weapon, and hopes that the old government will forgive it before the elections", Opposite)]
    [InlineData("The bank told the Consul that the accounts of the shipyard were unfrozen in May", Opposite)]
    [InlineData("a close enemy of the governor, asked that the Embassy not reveal the conversation", Opposite)]
    [InlineData("for seven barrels of oil before the last storm of the winter", Opposite)]
    [InlineData("asked the harbor office for seven barrels of oil before the first storm of the summer", Opposite)]
    [InlineData("denied that the quarry at Pedra Funda had shipped 1,091 tons of marble without a permit", Negation)]
    [InlineData("the quarry at Pedra Funda had not shipped 1,091 tons of marble with a permit", Negation)]
    [InlineData("He said the governor would not hesitate to resign over the matter", Negation)]
    [InlineData("Vilhena compared the inspectors to lighthouse keepers who had often seen the sea", Negation)]
    [InlineData("Quiroga accused Pastor Mendel of never bribing the harbor master", Negation)]
    [InlineData("He said the governor would not only resign over the matter", Limit)]
    [InlineData("that if the quarry at Pedra Funda had shipped 1,091 tons of marble without a permit", Limit)]
    [InlineData("the quarry at Pedra Funda may have shipped 1,091 tons of marble without a permit", Limit)]
    [InlineData("the quarry at Pedra Funda had allegedly shipped 1,091 tons of marble without a permit", Limit)]
    [InlineData("sales grew by less than 5% to 4.5 million dollars. Its owner, Baltasar Quiroga", Limit)]
    [InlineData("The bank told the Consul that the accounts of the shipyard were rarely frozen in May", Limit)]
    [InlineData("the quarry at Pedra Funda had shipped 1,091 kilos of marble without a permit", Unit)]
    [InlineData("the ferry company Linhas Azuis owes 4.5 million euros to the port of Santa Brigida", Currency)]
    [InlineData("The Minister of Mines, Tancredo Vilhena, … had shipped 1,091 tons of marble without a permit", Subject)]
    [InlineData("the new government owes 4.5 million dollars to the port of Santa Brigida", Edge)]
    public async Task A_word_that_changes_the_sense_is_said_first_and_never_likely(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Altered, "possible"), (judged.Verdict, judged.Confidence));
        Assert.StartsWith(note, judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He said the governor would not resign over the money", "money", "matter")]
    [InlineData("She said the governor would not resign over the matter", "She", "He")]
    public async Task A_word_changed_at_the_end_is_shown_with_the_word_of_the_cable(string quotation, string article, string cable)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal(Verdict.Altered, judged.Verdict);
        Assert.Contains(judged.Passages[0].Difference, d => (d.Kind, d.Article, d.Cable) == ("changed", article, cable));
    }

    [Theory]
    [InlineData("sales grew by -5% to 4.5 million dollars. Its owner, Baltasar Quiroga, told us")]
    [InlineData("sales grew by \u22125% to 4.5 million dollars. Its owner, Baltasar Quiroga, told us")]
    [InlineData("-5% to 4.5 million dollars. Its owner, Baltasar Quiroga, told us that the US had sent")]
    [InlineData("told us that the US had sent 12\u00BD inspectors. Quiroga accused Pastor Mendel")]
    [InlineData("Its owner, Baltasar Quiroga, told us that the US had sent 12\u00B2")]
    [InlineData("the ferry company Linhas Azuis owes \u202E4.5\u202C million dollars to the port of Santa Brigida")]
    [InlineData("the ferry company Linhas Azuis owes >4.5 million dollars to the port of Santa Brigida")]
    [InlineData("told us that the US had sent ~12 inspectors. Quiroga accused Pastor Mendel")]
    public async Task A_sign_that_changes_a_figure_is_never_verbatim_nor_likely(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.NotEqual(Verdict.Verbatim, judged.Verdict);
        Assert.Equal("possible", judged.Confidence);
    }

    [Theory]
    [InlineData("the new government … owes 4.5 million dollars to the port of Santa Brigida")]
    [InlineData("Its owner believes that the ferry company owes 4.5 million dollars to the port of Santa Brigida")]
    public async Task Parts_of_two_sentences_that_make_one_are_never_likely(string quotation) =>
        Assert.Equal("possible", (await archive.OnlyAsync($"The cable says “{quotation}”.")).Confidence);

    [Theory]
    [InlineData("“sales grew by 5% to 4.5 million dollars”, said Tancredo Vilhena.",
        "The article gives these words to Tancredo Vilhena, whom the cable does not name there.")]
    [InlineData("“the governor would not resign over the matter”, said Perpetua Nunes.",
        "The article gives these words to Perpetua Nunes, whom the cable does not name there.")]
    [InlineData("“the accounts of the shipyard were frozen in May”, said a spokesman for the bank.",
        "The article gives these words to somebody who speaks in public, and not to the cable.")]
    public async Task Words_that_the_article_gives_to_somebody_else_are_said_to_be(string sentence, string note) =>
        Assert.Equal(note, (await archive.OnlyAsync("In the cable " + sentence)).Note);

    [Theory]
    [InlineData("“sales grew by 5% to 4.5 million dollars”, said Baltasar Quiroga.")]
    [InlineData("“the quarry at Pedra Funda had shipped 1,091 tons of marble without a permit”, said Tancredo Vilhena.")]
    public async Task A_speaker_whom_the_cable_names_there_gets_no_remark(string sentence) =>
        Assert.Null((await archive.OnlyAsync("In the cable " + sentence)).Note);
}
