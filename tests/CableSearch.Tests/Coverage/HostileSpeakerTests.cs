using CableSearch.Coverage.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations for which the article names another speaker than the cable. The cable names the speaker in several ways: before or after the
/// words, with or without quotation marks, and with "said" but without "that". Some quotations are translated. All cables and articles are
/// invented.
/// </summary>
public sealed class HostileSpeakerTests(HostileSpeakerTests.Archive archive) : IClassFixture<HostileSpeakerTests.Archive>
{
    [Theory]
    [InlineData("“We don't want to trade our lighthouse,” President Orlan said, according to the cable 09LIMA9160.", "Orlan", "Valdemar")]
    [InlineData("“We don't want to trade our lighthouse,” said Orlan according to cable 09LIMA9160.", "Orlan", "Valdemar")]
    [InlineData("In the cable, Batista says: “he steers the tugboats better than his uncle ever did”.", "Batista", "Celso replied")]
    [InlineData("In the cable, Rosa Batista says: “the pilots of Porto Grave drink before every storm”.", "Batista", "Celso added")]
    [InlineData("In the cable, Batista says: “nobody in the pilot house can read a barometer”.", "Batista", "Leonor Prado")]
    [InlineData("In the cable, Batista says: “the tide tables were forged by a baker”.", "Batista", "Leonor Prado")]
    [InlineData("In the cable, Orlan says: “the breakwater will be sold to whoever asks first”.", "Orlan", "Valdemar’s view")]
    public async Task Words_that_the_cable_gives_to_somebody_else_are_at_most_possible(string text, string speaker, string other)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal((Verdict.Verbatim, "possible"), (judged.Verdict, judged.Confidence));
        Assert.Matches($"^The article gives these words to .*{speaker}\\. In the cable ", judged.Note);
        Assert.Contains(other, judged.Note!.Replace('\'', '’'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "«No queremos cambiar nuestro faro», dijo el presidente Orlan según el cable 09LIMA9160.")]
    [InlineData("it", "«Non vogliamo cambiare il nostro faro», ha detto il presidente Orlan secondo il cablogramma 09LIMA9160.")]
    [InlineData("de", "„Wir wollen unseren Leuchtturm nicht tauschen“, sagte Präsident Orlan laut der Depesche 09LIMA9160.")]
    [InlineData("es", "«Los pilotos de Porto Grave beben antes de cada tormenta», dijo Rosa Batista de Celso Amaral, según 09LIMA9160.")]
    public async Task A_translation_of_somebody_elses_words_is_at_most_possible(string language, string text)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text, language);
        Assert.True(judged.Verdict is Verdict.Translated or Verdict.Paraphrase, judged.Verdict);
        Assert.Equal("possible", judged.Confidence);
        Assert.StartsWith("The article gives these words to ", judged.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“We don't want to trade our lighthouse,” President Valdemar said, according to the cable 09LIMA9160.")]
    [InlineData("“We don't want to trade our lighthouse,” Teodoro said, according to the cable 09LIMA9160.")]
    [InlineData("“We don't want to trade our lighthouse,” the president said, according to the cable 09LIMA9160.")]
    [InlineData("In the cable, Celso Amaral says: “he steers the tugboats better than his uncle ever did”.")]
    [InlineData("In the cable, Amaral says: “the pilots of Porto Grave drink before every storm”.")]
    [InlineData("In the cable, Prado says: “the tide tables were forged by a baker”.")]
    [InlineData("In the cable, Batista says: “the ropes of the ferry are rotten from end to end”.")]
    [InlineData("In the cable, Batista says: “a new mast would cost more than the whole schooner”.")]
    public async Task The_cables_speaker_by_title_or_by_another_part_of_the_name_gets_no_remark(string text)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text);
        Assert.Equal(Verdict.Verbatim, judged.Verdict);
        Assert.DoesNotContain("The article gives", judged.Note ?? "", StringComparison.Ordinal);
        Assert.NotEqual("possible", judged.Confidence);
    }

    /// <summary>Adds an invented cable to the archive, about a lighthouse and what several people say of it and of each other.</summary>
    public sealed class Archive : CheckedArchive
    {
        private const string Light = "President Teodoro Valdemar met the Consul in the old tower. President Valdemar was surprised at the "
            + "news, but said, \"We don't want to trade our lighthouse\" and he promised to speak with President Orlan about the offer of "
            + "the whalers. Senator Rosa Batista asked Celso Amaral's opinion of the harbor master, to which Celso replied that "
            + "\"he steers "
            + "the tugboats better than his uncle ever did\" and that no other pilot was to be had. Celso added the pilots of Porto Grave "
            + "drink before every storm, to the dismay of Batista. \"Nobody in the pilot house can read a barometer,\" Leonor "
            + "Prado told us, "
            + "while Batista kept silent. \"The tide tables were forged by a baker,\" complained Leonor Prado when Batista had left. In "
            + "Valdemar's view, \"the breakwater will be sold to whoever asks first\" before Orlan hears of it. The senator said that the "
            + "ropes of the ferry are rotten from end to end, which Batista had never seen before. She told Celso Amaral and the Consul "
            + "that \"a new mast would cost more than the whole schooner\" of the Batista family.";

        protected override string MoreRows => MadeUp.Row(60, "09LIMA9160", MadeUp.Body("A LIGHTHOUSE FOR NOTHING", Light));
    }
}
