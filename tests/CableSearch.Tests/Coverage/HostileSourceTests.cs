using CableSearch.Coverage.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations whose words are all in a cable. But the article joins parts of different sentences, names another speaker, or leaves out the
/// following words, in which the cable says that the statement is untrue. All cables and articles are invented.
/// </summary>
public sealed class HostileSourceTests(HostileSourceTests.Archive archive) : IClassFixture<HostileSourceTests.Archive>
{
    private const string Within = "Parts of several sentences make one: who did what may be turned round.";

    [Theory]
    [InlineData("Orsini said that … the lock keepers of Tarn were hiding barges in the reeds", "Belmonte said that")]
    [InlineData("Orsini said that the lock keepers of Tarn were hiding barges in the reeds", "Belmonte said")]
    [InlineData("He said that … the lock keepers of Tarn were hiding barges in the reeds", "Belmonte said that")]
    [InlineData("He said that the lock keepers of Tarn were hiding barges in the reeds", "Belmonte said")]
    [InlineData("Canal Director Amaro Lisle noted that dredging in Tarn costs over 3 million florins", "Orsini noted")]
    [InlineData("Sabine Rhys said Tarn could pay all its tolls", "Orsini said")]
    public async Task Words_that_are_given_to_another_speaker_of_the_cable_are_said_to_be(string quotation, string behind)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal("possible", judged.Confidence);
        Assert.Contains("Who says it differs: in the cable the words stand behind “", judged.Note, StringComparison.Ordinal);
        Assert.Contains(behind, judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Orsini said that heavy barges were being towed south from … dredging in Tarn costs over 3 million florins")]
    [InlineData("Orsini said that heavy barges were being towed south from dredging in Tarn costs over 3 million florins")]
    public async Task Parts_of_several_sentences_are_said_to_make_one(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal("possible", judged.Confidence);
        Assert.True(judged.Note!.Contains(Within, StringComparison.Ordinal)
            || judged.Note.Contains("Who says it differs", StringComparison.Ordinal), judged.Note);
    }

    [Fact]
    public async Task Whole_sentences_of_one_cable_may_be_joined()
    {
        CheckedQuotation judged = await archive.OnlyAsync("The cable says “Orsini said that heavy barges were being towed south from the "
            + "weir. … Many suspected that the old weir was opened by night by the millers”.");
        Assert.DoesNotContain(Within, judged.Note ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Common_words_are_no_second_place_of_a_quotation()
    {
        CheckedQuotation judged = await archive.OnlyAsync("The cable says “I would like to sell the moon to … the lock keepers of Tarn "
            + "were hiding barges in the reeds of the lower canal”.");
        Assert.All(judged.Passages, p => Assert.True(p.Text.Length > 30, p.Text));
    }

    [Theory]
    [InlineData("the lock keepers of Tarn were hiding barges in the reeds … owes 4.5 million dollars to the port of Santa Brigida")]
    [InlineData("the lock keepers of Tarn were hiding barges in the reeds owes 4.5 million dollars to the port of Santa Brigida")]
    public async Task Two_cables_that_make_one_quotation_are_both_named(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal("possible", judged.Confidence);
        if (judged.Verdict != Verdict.NotFound)
            Assert.Equal(["09LIMA9102", "09LIMA9160"], judged.Passages.Select(p => p.Cable).Order());
    }

    [Fact]
    public async Task What_turns_a_joined_piece_round_is_shown()
    {
        CheckedQuotation judged = await archive.OnlyAsync("The cable says “Orsini said that heavy barges were being towed south from … a "
            + "quiet end of the quarrel with the salt guild of Tarn”.");
        Assert.Equal("possible", judged.Confidence);
        Assert.Contains("anything but”.", judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Many suspected that the old weir was opened by night by the millers", "although this has never been proven")]
    [InlineData("Many suspected that the old weir was opened by night by the millers [...]", "although this has never been proven")]
    [InlineData("The millers also claimed to have caught two of the canal guards", "which the canal office denied")]
    [InlineData("The new toll bridge will open for carts and riders in the spring", "but only if the guild agrees")]
    [InlineData("The new toll bridge will open for wagons and riders in the spring", "but only if the guild agrees")]
    public async Task What_the_cable_takes_back_behind_the_quotation_is_shown(string quotation, string rest)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.NotEqual("certain", judged.Confidence);
        Assert.Contains($"In the cable the sentence goes on: “{rest}", judged.Note, StringComparison.Ordinal);
    }

    // The quotation begins with the verb "is". In the cable, the subject of this verb is Velden. In the article, it is the bishop.
    [Theory]
    [InlineData("The bishop, cable 09LIMA9160 says, “is a cautious friend of the millers”.")]
    [InlineData("The bishop “is a cautious friend of the millers”, says cable 09LIMA9160.")]
    public async Task The_subject_of_a_quotation_that_begins_with_its_verb_is_shown(string text)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal("In the cable the sentence begins: “Velden, who has kept geese since his youth”.", judged.Note);
        Assert.NotEqual("certain", judged.Confidence);
    }

    [Fact]
    public async Task A_subject_that_the_article_names_too_is_not_shown()
    {
        CheckedQuotation judged = await archive.OnlyAsync("Velden, cable 09LIMA9160 says, “is a cautious friend of the millers”.");
        Assert.Null(judged.Note);
    }

    [Theory]
    [InlineData("raise the toll for salt barges before the fair", "It would be premature to")]
    [InlineData("selling the ferry rights to the Abbot of Sorn", "The council shied away from")]
    [InlineData("published the accounts of the lower canal", "The guild has rarely")]
    public async Task Words_in_whose_middle_the_quotation_begins_are_shown(string quotation, string before)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Verbatim, $"In the cable the sentence begins: “{before}”."), (judged.Verdict, judged.Note));
        Assert.NotEqual("certain", judged.Confidence);
    }

    [Theory]
    [InlineData("It would be premature, the cable says, to “raise the toll for salt barges before the fair”.")]
    [InlineData("The cable says “Belmonte said that the lock keepers of Tarn were hiding barges in the reeds of the lower canal”.")]
    public async Task Words_before_the_quotation_that_the_article_has_too_or_that_only_report_are_not_shown(string text) =>
        Assert.Null((await archive.OnlyAsync(text)).Note);

    [Fact]
    public async Task All_cables_with_the_passage_of_an_altered_quotation_are_named()
    {
        CheckedQuotation judged = await archive.OnlyAsync("The cable says “Post will go on guarding the locks of the lower canal”.");
        Assert.Equal(["09LIMA9160", "09LIMA9161", "09LIMA9162"],
            judged.Passages.SelectMany(p => p.AlsoIn.Append(p.Cable)).Distinct().Order());
    }

    [Fact]
    public async Task Words_behind_the_quotation_that_deny_it_are_shown() => Assert.Equal(
        "In the cable the sentence goes on: “were false”.",
        (await archive.OnlyAsync("The cable says “Lisle said that reports of a third sluice at Porto Velm”.")).Note);

    [Fact]
    public async Task What_the_article_says_itself_behind_the_quotation_is_not_repeated()
    {
        CheckedQuotation judged = await archive.OnlyAsync("The cable says “Many suspected that the old weir was opened by night by the "
            + "millers”, although it was never proven.");
        Assert.Null(judged.Note);
    }

    [Fact]
    public async Task A_quotation_that_the_cable_takes_back_still_links_the_cable()
    {
        CheckReport report = await archive.CheckAsync(
            "The cable says “Many suspected that the old weir was opened by night by the millers”.");
        Assert.Equal(("09LIMA9160", "certain"), Assert.Single(report.Links.Select(l => (l.Cable, l.Confidence))));
    }

    [Theory]
    [InlineData("en", "“dredging in Tarn costs over 3 million florins, with 260 men employed at 40 locks”, Babette said in Lima.")]
    [InlineData("en", "“dredging in Tarn costs over 3 million florins, with 260 men”, the bank writes in its annual report.")]
    [InlineData("es", "«El dragado en Tarn cuesta más de 3 millones de florines, con 260 hombres en 40 esclusas», dijo Babette en Lima.")]
    [InlineData("es", "—El dragado en Tarn cuesta más de 3 millones de florines, con 260 hombres en 40 esclusas —dijo Babette.")]
    [InlineData("pt", "“A dragagem em Tarn custa mais de 3 milhões de florins, com 260 homens em 40 eclusas”, disse Babette em Lima.")]
    [InlineData("sv", "”Muddringen i Tarn kostar över 3 miljoner floriner, med 260 män vid 40 slussar”, skriver banken i sin årsrapport.")]
    public async Task Words_of_somebody_whom_the_cable_does_not_name_are_at_most_possible(string language, string text)
    {
        CheckedQuotation judged = await archive.OnlyAsync("Reactions came on Monday.\n" + text, language);
        Assert.Equal("possible", judged.Confidence);
        if (judged.Verdict is not (Verdict.Statement or Verdict.NotFound))
            Assert.Contains("The article gives these words to ", judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In the cable, Babette says: “dredging in Tarn costs over 3 million florins, with 260 men employed at 40 locks”.",
        "The article gives these words to Babette, whom the cable does not name there.")]
    [InlineData("In the cable, Sabine Rhys says: “dredging in Tarn costs over 3 million florins, with 260 men employed at 40 locks”.",
        "The article gives these words to Sabine Rhys. In the cable they stand behind “Orsini noted that”.")]
    public async Task A_speaker_to_whom_the_cable_does_not_give_the_words_is_said(string text, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal((Verdict.Verbatim, "possible", note), (judged.Verdict, judged.Confidence, judged.Note));
    }

    [Theory]
    [InlineData("In the cable, Orsini says: “dredging in Tarn costs over 3 million florins, with 260 men employed at 40 locks”.")]
    [InlineData("“dredging in Tarn costs over 3 million florins, with 260 men employed at 40 locks”, said Orsini.")]
    public async Task The_speaker_of_the_cable_gets_no_remark(string text)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal((Verdict.Verbatim, "certain", null), (judged.Verdict, judged.Confidence, judged.Note));
    }

    // In the cable these are words of a person whom the cable names. The article says that they are the words of the embassy or the cable.
    [Theory]
    [InlineData("The embassy in Cairo wrote: “dredging in Tarn costs over 3 million florins, with 260 men employed at 40 locks”.",
        "In the cable the words stand behind “Orsini noted that”.")]
    [InlineData("The cable says that “the lock keepers of Tarn were hiding barges in the reeds of the lower canal”.",
        "In the cable the words stand behind “Belmonte said that”.")]
    [InlineData("The US ambassador wrote that “the mill at Sorn was sold last winter to a widow”.",
        "In the cable the words stand before “Lisle asserted”.")]
    [InlineData("The cable says: “The abbot has eleven debts in the salt town”.",
        "In the cable the words stand before “XXXXXXXXXXXX told”.")]
    [InlineData("The cable says that “the mill at Sorn was sold last winter”.", "In the cable the words stand before “Lisle asserted”.")]
    public async Task A_speaker_of_the_cable_whom_the_article_does_not_name_is_shown(string text, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal((Verdict.Verbatim, note), (judged.Verdict, judged.Note));
        Assert.NotEqual("certain", judged.Confidence);
    }

    [Theory]
    [InlineData("the council had promised not to raise the bridge fee again", "In the cable the next sentence is: “This was not true”.")]
    [InlineData("the ferry at Porto Velm had 41 oars and a bell", "told the Consul (incorrectly) that")]
    [InlineData("the ferry master is sixty years old", "In the cable the sentence goes on: “he is in fact seventy”.")]
    public async Task What_the_cable_calls_untrue_is_shown_with_it(string quoted, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says that “{quoted}”.");
        Assert.Equal(Verdict.Verbatim, judged.Verdict);
        Assert.NotEqual("certain", judged.Confidence);
        Assert.Contains(note, judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en septiembre el embajador de Chile, Ramiro Cardeal, pagó 400 millones de dólares al presidente del consejo", true)]
    [InlineData("en septiembre el embajador de Chile, Ramiro Cardeal, presuntamente pagó 400 millones de dólares al presidente del consejo",
        false)]
    public async Task A_rendering_without_the_doubt_of_the_cable_is_at_most_possible(string quoted, bool isSaid)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"Según el cable 09LIMA9160: «{quoted}».", "es");
        Assert.Equal("09LIMA9160", judged.Passages[0].Cable);
        Assert.Equal(isSaid ? "The passage says it less surely: “allegedly” has no counterpart." : "",
            judged.Note is { } note && note.Contains("less surely", StringComparison.Ordinal) ? note[..(note.IndexOf('.') + 1)] : "");
        if (isSaid) Assert.Equal("possible", judged.Confidence);
    }

    [Fact]
    public async Task A_sentence_of_three_cables_is_at_most_possible_and_its_cables_are_counted()
    {
        CheckedQuotation judged = await archive.OnlyAsync("The cable says “Post will go on watching the locks of the lower canal”.");
        Assert.Equal(("possible", "3 cables have these words."), (judged.Confidence, judged.Note));
        Assert.Equal(2, judged.Passages[0].AlsoIn.Count);
    }

    [Fact]
    public async Task An_id_that_the_archive_lacks_is_no_certain_link()
    {
        CheckReport report = await archive.CheckAsync("The cable 09LIMA99998 says “dredging in Tarn costs over 3 million florins”.");
        CableLink link = report.Links.Single(l => l.Cable == "09LIMA99998");
        Assert.Equal((false, "possible"), (link.Held, link.Confidence));
        Assert.EndsWith("This archive does not have it.", link.Evidence[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("million florins, with 260 men employed at 40 locks")]
    [InlineData("Orsini noted that dredging in Tarn costs over 3")]
    public async Task A_quotation_that_takes_a_part_of_a_figure_is_at_most_possible(string quoted)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quoted}”.");
        Assert.Equal(("09LIMA9160", "possible"), (judged.Passages[0].Cable, judged.Confidence));
        Assert.StartsWith("The quotation takes only a part of “3 million”.", judged.Note, StringComparison.Ordinal);
    }

    /// <summary>
    /// Adds three invented cables to the archive: a cable about a canal, and two cables that repeat one of its sentences.
    /// </summary>
    public sealed class Archive : CheckedArchive
    {
        private const string Canal = "Orsini said that heavy barges were being towed south from the weir. Many suspected that the old weir "
            + "was opened by night by the millers, although this has never been proven. The millers also claimed to have caught two of the "
            + "canal guards, which the canal office denied. The new toll bridge will open for carts and riders in the spring, but only if "
            + "the guild agrees. A visit of Canal Director Amaro Lisle led to a treaty about tolls and bridges. Orsini noted that dredging "
            + "in Tarn costs over 3 million florins, with 260 men employed at 40 locks. According to Sabine Rhys, Orsini said Tarn could "
            + "pay all its tolls. \n\n¶2. (C) Belmonte said that the lock keepers of Tarn were hiding barges in the reeds of the lower "
            + "canal. Everybody would like to see them. The envoy is too proud for anything but a quiet end of the quarrel with the salt "
            + "guild of Tarn. Post will go on watching the locks of the lower canal. It would be premature to raise the toll for salt "
            + "barges before the fair. The council shied away from selling the ferry rights to the Abbot of Sorn. The guild has rarely "
            + "published the accounts of the lower canal. Lisle said that reports of a third sluice at Porto Velm were false. "
            + "\n\n¶3. (C) The mill at Sorn was sold last winter to a widow of the town, Lisle asserted. In September the "
            + "ambassador of Chile, Ramiro Cardeal, allegedly paid 400 million dollars to the president of the council. Rhys "
            + "wrote that the council had promised not to raise the bridge fee again. This was not true. Lisle told the "
            + "Consul (incorrectly) that the ferry at Porto Velm had 41 oars and a bell. The guild told us that the "
            + "ferry master is sixty years old; he is in fact seventy. \n\n¶4. (C) The abbot has eleven debts in the salt "
            + "town, XXXXXXXXXXXX told us. \n\n¶5. (C) Velden, who has kept geese since his youth, is a cautious friend of the "
            + "millers.";

        protected override string MoreRows => MadeUp.Row(60, "09LIMA9160", MadeUp.Body("A CANAL AND ITS LOCKS", Canal))
            + MadeUp.Row(61, "09LIMA9161", MadeUp.Body("LOCKS AGAIN", "Nothing new came up this week. Post will go on watching the locks "
                + "of the lower canal."))
            + MadeUp.Row(62, "09LIMA9162", MadeUp.Body("LOCKS FOR EVER", "The locks are shut. Post will go on watching the locks of the "
                + "lower canal."));
    }
}
