using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Verdicts;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Translations in seven languages that change what a sentence of a cable says: by a verb such as "deny", a word with the opposite meaning,
/// exchanged figures or another speaker. The check must call such a translation "possible" at most. It must call a faithful translation
/// "likely". All cables and articles are invented.
/// </summary>
public sealed class HostileTranslationTests(MillArchive archive) : IClassFixture<MillArchive>
{
    public static TheoryData<string, string, string> Renderings => CoverageTable.Three("renderings.tsv");

    // The quotation is English, like the cable, in a Spanish article. So it is not a translation, and its words are compared with the
    // cable's.
    [Fact]
    public async Task A_changed_English_quotation_in_an_article_in_another_language_is_compared_word_for_word()
    {
        CheckedQuotation judged = await archive.OnlyAsync("Según el cable 09LIMA9160, que cita a la embajada de los Estados Unidos: "
            + "«The cart of Quell takes 15 hours to Sable Gate».", "es");
        Assert.Equal((Verdict.Altered, "possible"), (judged.Verdict, judged.Confidence));
        Assert.Contains(judged.Passages[0].Difference, d => (d.Kind, d.Article, d.Cable) == ("changed", "Gate", "Tor"));
    }

    // The article is English and quotes another newspaper's translation.
    [Theory]
    [InlineData("Lund acusó a Crane de esconder 35 barriles en Chile")]
    [InlineData("Lund a accusé Crane d’avoir caché 35 barils dans le Chili")]
    public async Task A_translation_quoted_in_an_English_article_is_compared_by_its_meaning(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The newspaper gave the cable 09LIMA9160 in these words: “{quotation}”.");
        Assert.Equal((Verdict.Translated, "likely"), (judged.Verdict, judged.Confidence));
    }

    // "Swiss bakeries sell ovens" has no frequent word, so the sentence around it tells its language.
    [Theory]
    [InlineData("The cable 09LIMA9160 says that it was the bishop who said “Swiss bakeries sell ovens in March”.")]
    [InlineData("The ambassador wrote in cable 09LIMA9160: “Swiss bakeries sell ovens”.")]
    public async Task A_short_English_quotation_in_an_English_sentence_of_another_article_is_no_translation(string text)
    {
        CheckReport report = await archive.CheckAsync(
            text + "\nSegún el cable 09LIMA9160, el carro de Quell tarda quince horas y los bueyes de la guardia son lentos.", "es");
        Assert.NotEqual(Verdict.Translated, report.Quotations[0].Verdict);
    }

    // The cable blacks out the speaker, who said that a sale had ruined Osmund. The article says that Osmund was the speaker. The passage
    // does contain this name, but Osmund is the person who was ruined, so the name does not confirm the speaker.
    [Fact]
    public async Task A_name_of_the_passage_is_not_put_for_its_blacked_out_speaker()
    {
        CheckedQuotation judged = await archive.OnlyAsync(
            "09LIMA9160: “Osmund dijo que la venta de 40 lámparas a Bélgica había arruinado a Osmund”.", "es");
        Assert.Equal((Verdict.Redacted, "possible"), (judged.Verdict, judged.Confidence));
    }

    [Theory]
    [MemberData(nameof(Renderings))]
    public async Task A_rendering_that_turns_the_sense_round_is_at_most_possible(string language, string said, string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"09LIMA9160: “{quotation}”.", language);
        Assert.True((Verdict.Translated, said is "likely" ? said : "possible") == (judged.Verdict, judged.Confidence),
            $"{judged.Verdict}, {judged.Confidence}: {judged.Note}");
        if (said is not "likely") Assert.StartsWith(said, judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.2, 0.4, 0, false)]
    [InlineData(2.3, 0.0, 4, false)]
    [InlineData(1.2, 0.2, 1, false)]
    [InlineData(1.2, 0.2, 2, true)]
    [InlineData(2.7, 0.5, 0, true)]
    public void A_rendering_without_names_or_rare_words_or_with_a_near_rival_does_not_show_its_cable_by_itself(
        double told, double margin, int anchors, bool tells) =>
        Assert.Equal(tells, RenderingWitness.Tells(new(0.7, told, margin, 0.2, 0.5, 0, anchors, 8, true, false)));

    [Theory]
    [InlineData(0.4, 3, 0, true)]
    [InlineData(0.4, 3, 0.6, false)]
    [InlineData(1.1, 3, 0, false)]
    [InlineData(0.4, 9, 0, false)]
    public void A_rendering_of_a_few_common_words_is_no_evidence_by_itself(double told, int words, double others, bool isCommon) =>
        Assert.Equal(isCommon, RenderingWitness.IsCommon(new(0.9, told, 0.5, 0.5, 1, 0, 0, words, true, false), others));
}
