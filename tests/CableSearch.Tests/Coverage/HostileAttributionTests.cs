using CableSearch.Coverage.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations with the exact words of a cable, used wrongly. Some articles name a speaker who does not say the words in the cable. Others
/// leave out what the cable says around the words: who says them, a condition or the year. The check must say so in its note. All cables
/// and articles are invented.
/// </summary>
public sealed class HostileAttributionTests(HostileAttributionTests.Archive archive) : IClassFixture<HostileAttributionTests.Archive>
{
    [Theory]
    [InlineData("Minister Corvo told the consul: “Duarte is a shrewd bargainer who should not be trusted”, says 09LIMA9170.",
        "The article gives these words to Minister Corvo. The cable does not say there that Minister Corvo said them.")]
    [InlineData("In the words of Ana Corvo, quoted in cable 09LIMA9170, “Duarte is a shrewd bargainer who should not be trusted”.",
        "The article gives these words to Ana Corvo. The cable does not say there that Ana Corvo said them.")]
    [InlineData("“Duarte is a shrewd bargainer,” Minister Corvo promised, according to the cable 09LIMA9170.",
        "The article gives these words to Minister Corvo. The cable does not say there that Minister Corvo said them.")]
    [InlineData("Ana Corvo, according to the cable 09LIMA9170: “Duarte is a shrewd bargainer who should not be trusted with the keys”.",
        "The article gives these words to Ana Corvo. The cable does not say there that Ana Corvo said them.")]
    [InlineData("Ana Corvo said in cable 09LIMA9170: “the chain across the bay would be lifted for the regatta”.",
        "The article gives these words to Ana Corvo. The cable does not say there that Ana Corvo said them.")]
    [InlineData("Igor Eputin said in cable 09LIMA9170: “the pier will be sold in the spring to a company of dredgers”.",
        "The article gives these words to Igor Eputin, whom the cable does not name there.")]
    [InlineData("Pakistani President Torres noted, says 09LIMA9170: “the pier will be sold in the spring to a company of dredgers”.",
        "The article gives these words to Pakistani President Torres, whom the cable does not name there.")]
    public async Task A_person_who_does_not_say_the_words_in_the_cable_is_named_first(string text, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal(Verdict.Verbatim, judged.Verdict);
        Assert.NotEqual("certain", judged.Confidence);
        Assert.StartsWith(note, judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Minister Corvo told the consul: “the crane was bought from a widow in Arica and never paid for”, says 09LIMA9170.")]
    [InlineData("Minister Corvo told the consul: “it will be scrapped before the winter storms”, says 09LIMA9170.")]
    [InlineData("Deputy Minister Duarte said in cable 09LIMA9170: “the pier will be sold in the spring to a company of dredgers”.")]
    [InlineData("Duarte said in cable 09LIMA9170: “the dredgers have asked for a lower price”.")]
    public async Task A_person_who_says_the_words_gets_no_remark(string text)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal(Verdict.Verbatim, judged.Verdict);
        Assert.DoesNotContain("The article gives", judged.Note ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Silva tried to bribe the watchmen with twelve barrels of salted herring",
        "In the cable the words stand behind “A harbor police spokesman told the press that”.")]
    [InlineData("the flour in the northern mills was meant for the army of the neighbors",
        "In the cable the words stand behind “MOPO had also asserted that”.")]
    [InlineData("a good captain pays his debts in silence and never in public", "In the cable the words stand behind “He said”.")]
    [InlineData("a muddled tender will drive the shipbuilders to the yards of the south",
        "Every word agrees, but in the cable they depend on the words before them: “Torres expressed concern that”.")]
    [InlineData("the last ferry was already paid for",
        "Every word agrees, but in the cable they depend on the words before them: “She tricked the pilots into believing”.")]
    [InlineData("goes on to win the contest for the lighthouse",
        "Every word agrees, but in the cable they depend on a condition: “If Lamas, who kept the harbor books until the fire”.")]
    [InlineData("Punta Vieja could have opened a school for pilots before the autumn",
        "Every word agrees, but in the cable they depend on a condition: “were it not for the sudden quarrel over the bells”.")]
    [InlineData("the delays were due to the orders of the river guild",
        "In the cable the sentence goes on: “but that no one in Lima believed this”.")]
    [InlineData("catches of anchovy have continued to grow in the gulf",
        "In the cable the sentence goes on: “according to the guild, but the buyers are skeptical of its figures”.")]
    public async Task Words_cut_loose_from_what_limits_them_are_shown_with_it(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"According to the cable 09LIMA9170, published last week: “{quotation}”.");
        Assert.Equal((Verdict.Verbatim, "likely"), (judged.Verdict, judged.Confidence));
        Assert.Contains(note, judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In 1995, says the cable 09LIMA9170, “the guild shipped about ninety thousand crates of lemons”.", true)]
    [InlineData("In 2007, says the cable 09LIMA9170, “the guild shipped about ninety thousand crates of lemons”.", false)]
    public async Task Another_year_before_the_words_is_shown(string text, bool isOther)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal(Verdict.Verbatim, judged.Verdict);
        Assert.Equal(isOther ? "Every word agrees, but in the cable they are about another time: “In 2007”." : null, judged.Note);
    }

    [Theory]
    [InlineData("In the cable 09LIMA9170, Prado said: “it would be sunk in the deep channel off the old mole”.",
        "The article gives these words to Prado. The cable does not say there that Prado said them.")]
    [InlineData("The mayor confessed, says 09LIMA9170, that he “had sold the same net twice to the nuns of Arica”.",
        "In the cable the words stand behind “Vidal told the officers of the harbor police on the next day that”.")]
    [InlineData("In the cable 09LIMA9170 Corvo reassured the Guildmaster Tello that “no lamp of the northern mole would be dimmed”.",
        "In the cable the sentence begins: “The Guildmaster Tello reassured Corvo that”.")]
    [InlineData("The cable 09LIMA9170 says that the captains buried Norway's “long quarrel about the nine leaking barges”.",
        "Just before these words the article names Norway. This paragraph of the cable does not.")]
    [InlineData("Nobody in the cable 09LIMA9170 said that “The captains buried the long quarrel about the nine leaking barges”.",
        "The article has a “not” before these words: “Nobody in the cable 09LIMA9170 said that”.")]
    public async Task What_the_article_adds_before_the_words_is_said(string text, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal((Verdict.Verbatim, "likely"), (judged.Verdict, judged.Confidence));
        Assert.Equal(note, judged.Note);
    }

    [Theory]
    [InlineData("In the cable 09LIMA9170, Orlan said: “it would be sunk in the deep channel off the old mole”.")]
    [InlineData("In the cable 09LIMA9170 the Guildmaster Tello reassured Corvo that “no lamp of the northern mole would be dimmed”.")]
    [InlineData("The cable 09LIMA9170 says that the captains buried the “long quarrel about the nine leaking barges”.")]
    [InlineData("The cable 09LIMA9170 does not mince its words: “The captains buried the long quarrel about the nine leaking barges”.")]
    public async Task What_the_cable_says_too_before_the_words_gets_no_remark(string text)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal(Verdict.Verbatim, judged.Verdict);
        Assert.Null(judged.Note);
    }

    [Fact]
    public async Task Words_of_a_condition_that_the_article_has_too_get_no_remark()
    {
        CheckedQuotation judged = await archive.OnlyAsync(
            "If Lamas goes on to win the contest for the lighthouse, says the cable 09LIMA9170, “it could give the pilots some peace "
            + "before the regatta”.");
        Assert.Null(judged.Note);
    }

    // The article says that the complaint by Hilario Quemada is in the cable 09LIMA9171. This cable has the complaint, but who complained
    // is blacked out. The name Hilario Quemada is only in another cable, 09LIMA9172, which has no complaint. So the match is only possible.
    [Fact]
    public async Task A_name_alone_does_not_make_a_rendering_of_another_cable_likely()
    {
        CheckedQuotation judged = await archive.OnlyAsync(
            "Según el cable 09LIMA9171: “Hilario Quemada se quejó de que la cooperación con BOYA era casi inexistente”.", "es");
        Assert.Equal("possible", judged.Confidence);
    }

    /// <summary>Adds three invented cables to the archive: one about a pier, and two about buoys.</summary>
    public sealed class Archive : CheckedArchive
    {
        private static readonly string[] Pier =
        [
            "Minister Ana Corvo told the consul that the crane was bought from a widow in Arica and never paid for. She said "
                + "that it will be scrapped before the winter storms.",
            "Deputy Minister Duarte said that the pier will be sold in the spring to a company of dredgers. The dredgers have"
                + " asked for a lower price. The buyers come from Pakistan.",
            "The harbor master has good relations with us. Duarte is a shrewd bargainer who should not be trusted with the "
                + "keys. His friends praised Minister Corvo for her patience.",
            "A harbor police spokesman told the press that Silva tried to bribe the watchmen with twelve barrels of salted "
                + "herring. The MOPO had also asserted that the flour in the northern mills was meant for the army of the "
                + "neighbors.",
            "Captain Torres received us on deck. He said a good captain pays his debts in silence and never in public. Torres"
                + " expressed concern that a muddled tender will drive the shipbuilders to the yards of the south.",
            "The mayor hastened to reassure Corvo that the chain across the bay would be lifted for the regatta. Corvo said "
                + "nothing more.",
            "Dona Rita sold the tickets. She tricked the pilots into believing the last ferry was already paid for.",
            "If Lamas, who kept the harbor books until the fire, goes on to win the contest for the lighthouse it could give "
                + "the pilots some peace before the regatta. Torres said he believed that, were it not for the sudden quarrel over "
                + "the bells, Punta Vieja could have opened a school for pilots before the autumn.",
            "The ferrymen wrote in their letter the delays were due to the orders of the river guild, but that no one in Lima"
                + " believed this. In this season catches of anchovy have continued to grow in the gulf, according to the guild, "
                + "but the buyers are skeptical of its figures.",
            "In 2007, the guild shipped about ninety thousand crates of lemons to the towns of the coast.",
            "The wreck cannot stay, stated Prado. Orlan suggested that the owners pay. Even in a storm, she said it would be sunk in the "
                + "deep channel off the old mole.",
            "Vidal told the officers of the harbor police on the next day that he had sold the same net twice to the nuns of Arica. The "
                + "Guildmaster Tello reassured Corvo that no lamp of the northern mole would be dimmed.",
            "The captains buried the long quarrel about the nine leaking barges.",
        ];

        private static string Text => string.Join(" \n \n", Pier.Select((p, i) => i == 0 ? p : $"¶{i + 1}. (C) {p}"));

        protected override string MoreRows => MadeUp.Row(61, "09LIMA9170", MadeUp.Body("A PIER WITHOUT A PRICE", Text))
            + MadeUp.Row(62, "09LIMA9171", MadeUp.Body("BUOYS WITHOUT A KEEPER",
                "XXXXXXXXXXXX complained that cooperation with the office of BOYA was almost nonexistent."))
            + MadeUp.Row(63, "09LIMA9172", MadeUp.Body("A VISIT TO THE BUOYS",
                "Emboffs met with Hilario Quemada, director of BOYA, for his view of the storm in June."));
    }
}
