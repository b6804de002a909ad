using CableSearch.Coverage.Contract;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Translations and changed quotations that are wrong: they say the opposite of the cable, name a person whom the cable blacks out, or are
/// somebody else's words. The check must give such a quotation a note that says what is wrong, or must call it only "possible". All cables
/// and articles are invented.
/// </summary>
public sealed class HostileRenderingTests(CheckedArchive archive) : IClassFixture<CheckedArchive>
{
    [Theory]
    [InlineData("The negotiable clause lets the guild raise its tariff by 5-7 percent, and the surplus of 76 million", "A prefix such")]
    [InlineData("clause lets the guild raise its tariff by 7 percent, and the surplus of 76 million euros goes to Bruno Falk", "A figure")]
    [InlineData("raise its tariff by 5-7 percent, and the deficit of 76 million euros goes to Bruno Falk", "A word has the opposite sense")]
    [InlineData("raise its tariff by 5-7 percent, and the surplus of 76 million dollars goes to Bruno Falk", "The currency differs.")]
    [InlineData("The envoy … that the treaty is secretly written by the salt guild of Varn", "A “not” differs")]
    [InlineData("raise its tariff by 5-7 percent, and the surplus of 76 million euros goes to [Pedro Sand]", "“Pedro Sand” stands only")]
    [InlineData("raise its tariff by 5-7 percent, and the surplus of [USD] 76 million euros goes to Bruno Falk", "The currency differs.")]
    public async Task A_change_that_turns_the_sense_round_is_said(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Contains(note, judged.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_in_the_place_of_another_is_said_first()
    {
        CheckedQuotation judged = await archive.OnlyAsync(
            "The cable says “Forty guards were flown to the harbor, and not a shot was fired”.");
        Assert.Equal("The article has “flown” in the place of the cable’s “sent”.", judged.Note);
    }

    [Theory]
    [InlineData("en", "Pedro Sand denied any part in the fire at the salt works. Forty guards were sent to the harbor")]
    [InlineData("en", "[Pedro Sand] denied any part in the fire at the salt works. Forty guards were sent to the harbor")]
    public async Task A_name_is_never_set_against_blacked_out_text(string language, string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.", language);
        Assert.Equal((Verdict.Redacted, "possible"), (judged.Verdict, judged.Confidence));
        Assert.StartsWith("The cable is blacked out here.", judged.Note, StringComparison.Ordinal);
        Assert.DoesNotContain(judged.Passages.SelectMany(p => p.Difference), d => d.Kind == "changed" && d.Cable.Contains("XXXX",
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("es", "Pedro Sand negó cualquier participación en el incendio de las salinas, y cuarenta guardias fueron al puerto")]
    [InlineData("es", "el déficit de 76 millones de euros es para Bruno Falk")]
    [InlineData("es", "el superávit de 76 millones de dólares es para Bruno Falk")]
    [InlineData("es", "el superávit de setenta millones de euros es para Bruno Falk")]
    [InlineData("it", "il disavanzo di 76 milioni di euro va a Bruno Falk")]
    [InlineData("fr", "l’excédent de 76 millions d’euros ne va pas à Bruno Falk")]
    [InlineData("es", "Baltasar Quiroga nos confesó que Estados Unidos no había enviado 12 inspectores")]
    public async Task A_rendering_with_the_opposite_sense_is_at_most_possible(string language, string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"“{quotation}”, 09LIMA9105.", language);
        Assert.Equal("possible", judged.Confidence);
    }

    [Fact]
    public async Task A_rendering_says_which_words_have_no_counterpart()
    {
        CheckedQuotation judged = await archive.OnlyAsync(
            "Según el cable 09LIMA9105, “el superávit de 76 millones de euros es para el relojero Bruno Falk”.", "es");
        Assert.Equal(Verdict.Translated, judged.Verdict);
        Assert.StartsWith("“relojero” has no counterpart", judged.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_not_on_both_sides_is_no_difference()
    {
        CheckedQuotation judged = await archive.OnlyAsync(
            "Según el cable 09LIMA9105, “cuarenta guardias fueron enviados al puerto, y no se disparó un solo tiro”.", "es");
        Assert.DoesNotContain("“not”", judged.Note ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "El portavoz del gremio, P. J. Sand, dijo: “el superávit de 76 millones de euros es para Bruno Falk”.")]
    [InlineData("es", "“El superávit de 76 millones de euros es para Bruno Falk”, dijo ayer Sand en rueda de prensa.")]
    [InlineData("en", "The economist Ann Sand said: “the surplus of 76 million euros goes to Bruno Falk”.")]
    public async Task Somebody_elses_words_are_said_to_be(string language, string text)
    {
        CheckedQuotation judged = await archive.OnlyAsync(text, language);
        Assert.Equal("possible", judged.Confidence);
        Assert.True(judged.Verdict == Verdict.Statement
            || judged.Note!.StartsWith("The article gives these words to somebody who speaks in public", StringComparison.Ordinal));
    }
}
