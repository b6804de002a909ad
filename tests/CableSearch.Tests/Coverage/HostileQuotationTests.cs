using CableSearch.Coverage.Contract;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations that were changed so that no cable says them. The check must not confirm them. All cables and articles are invented.
/// </summary>
public sealed class HostileQuotationTests(CheckedArchive archive) : IClassFixture<CheckedArchive>
{
    [Theory]
    [InlineData("the quarry at Pedra Funda had not shipped 1,091 tons of marble without a permit")]
    [InlineData("the quarry at Pedra Funda had shipped 1,091 tons of marble with a permit")]
    [InlineData("He said the governor would resign over the matter")]
    [InlineData("the accounts of the shipyard were not frozen in May")]
    [InlineData("hopes that the new government will never forgive it before the elections")]
    [InlineData("lighthouse keepers who had ever seen the sea, compared with the inspectors")]
    [InlineData("The shipyard is … able to pay its welders, and sales grew by 5% to 4.5 million dollars")]
    [InlineData("The shipyard is [now] able to pay its welders, and sales grew by 5% to 4.5 million dollars")]
    [InlineData("The bank told the Consul that the accounts of the shipyard were [not] frozen in May")]
    public async Task A_negation_that_is_gained_or_lost_is_never_likely(string quotation) => await IsNotAssertedAsync(quotation);

    [Theory]
    [InlineData("the quarry at Pedra Funda had shipped 1,910 tons of marble without a permit")]
    [InlineData("the ferry company Linhas Azuis owes 45 million dollars to the port of Santa Brigida")]
    [InlineData("the ferry company Linhas Azuis owes 4.5 billion dollars to the port of Santa Brigida")]
    [InlineData("told the Ambassador on November 13 that the quarry at Pedra Funda had shipped 1,091 tons")]
    [InlineData("091 tons of marble without a permit. He said the governor would not resign")]
    [InlineData("Post learned that the ferry company Linhas Azuis owes 4")]
    [InlineData("The shipyard is not able to pay its welders, and sales grew by 5 to 4.5 million dollars")]
    [InlineData("The shipyard is not able to pay its welders, and sales grew by 5")]
    [InlineData("told us that the US had sent 1 2 inspectors")]
    [InlineData("Baltasar Quiroga, told us that the US had sent thirteen inspectors")]
    [InlineData("The keeper at Cabo Raso asked the harbor office for eleven barrels of oil before the first storm of the winter")]
    [InlineData("the ferry company Linhas Azuis owes 4.5 thousand dollars to the port of Santa Brigida")]
    public async Task A_changed_or_cut_figure_is_never_verbatim_nor_likely(string quotation) => await IsNotAssertedAsync(quotation);

    [Theory]
    [InlineData("The bank told the Consul that the accounts of the shipyard were frozen in June", "A date differs.")]
    [InlineData("the Consul that the accounts of the shipyard were frozen in DECEMBER", "A date differs.")]
    [InlineData("Its owner, Tancredo Vilhena, told us that the US had sent 12 inspectors", "A name differs.")]
    [InlineData("The bank told the Ambassador that the accounts of the shipyard were frozen in May", "A name differs.")]
    public async Task Another_day_and_another_name_are_said_and_never_likely(string quotation, string note)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((note, "possible"), (judged.Note, judged.Confidence));
    }

    [Theory]
    [InlineData("asked the harbor office for 7 barrels of oil before the first storm of the winter")]
    [InlineData("the harbour office for seven barrels of oil before the first storm of the winter")]
    public async Task Another_way_to_write_the_same_number_is_no_other_number(string quotation) =>
        Assert.Equal("likely", (await archive.OnlyAsync($"The cable says “{quotation}”.")).Confidence);

    [Theory]
    [InlineData("able to pay its welders, and sales grew by 5% to 4.5 million dollars", "The shipyard is not")]
    [InlineData("resign over the matter. XXXXXXXXXXXX, a close friend of the governor, asked", "He said the governor would not")]
    [InlineData("the fish market had been sold to a cousin of the harbor master", "The mayor denied that")]
    public async Task Words_that_are_cut_off_behind_a_not_are_said_to_be(string quotation, string before)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal((Verdict.Verbatim, $"Every word agrees, but in the cable a “not” stands just before them: “{before}”."),
            (judged.Verdict, judged.Note));
    }

    [Theory]
    [InlineData("The shipyard is notable to pay its welders, and sales grew by 5% to 4.5 million dollars")]
    [InlineData("Baltasar Quiroga, told us that the us had sent 12 inspectors")]
    public async Task Letters_that_are_cut_otherwise_into_words_are_not_verbatim(string quotation) => await IsNotAssertedAsync(quotation);

    [Theory]
    [InlineData("the Ambassador told the Minister of Mines, Tancredo Vilhena, on November 3 that the quarry had shipped marble")]
    [InlineData("Pastor Mendel accused Quiroga of bribing the harbor master")]
    public async Task Swapped_speakers_are_never_verbatim_nor_likely(string quotation) => await IsNotAssertedAsync(quotation);

    [Theory]
    [InlineData("Ruivo, a close friend of the governor, asked that the Embassy not reveal the conversation")]
    [InlineData("João Ruivo Antunes, a close friend of the governor, asked that the Embassy not reveal the conversation")]
    [InlineData("Vilhena, a close friend of the governor, asked that the Embassy not reveal the conversation")]
    public async Task A_name_in_the_place_of_a_redaction_is_never_the_same_text(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.Equal(Verdict.Redacted, judged.Verdict);
        Assert.DoesNotContain(judged.Passages.SelectMany(p => p.Difference),
            d => d.Kind == "same" && (d.Article + ",").Contains(quotation.Split(' ', ',')[0], StringComparison.Ordinal));
        Assert.All(judged.Passages, p => Assert.DoesNotContain("Ruivo", p.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("the government and the opposition agree on trade, security and the police")]
    [InlineData("the minister will visit the country next month")]
    public async Task A_stock_phrase_of_many_cables_gets_no_verdict_and_makes_no_link(string phrase)
    {
        CheckReport report = await archive.CheckAsync($"The cable says “{phrase}”.");
        CheckedQuotation quotation = Assert.Single(report.Quotations);
        Assert.Equal(Verdict.NotFound, quotation.Verdict);
        Assert.Empty(report.Links);
    }

    [Fact]
    public async Task Another_cables_sentence_is_shown_in_that_cable_and_is_no_evidence_for_the_one_that_is_named()
    {
        CheckReport report = await archive.CheckAsync(
            "The cable 09LIMA9101 says “the ferry company Linhas Azuis owes 4.5 million dollars to the port of Santa Brigida”.");
        Assert.Equal("09LIMA9102", Assert.Single(report.Quotations).Passages[0].Cable);
        Assert.DoesNotContain(report.Links.Single(l => l.Cable == "09LIMA9101").Evidence, e => e.Kind == "quotation");
    }

    [Fact]
    public async Task Halves_of_two_cables_are_not_one_quotation() => await IsNotAssertedAsync(
        "the quarry at Pedra Funda had shipped 1,091 tons of marble and owes 4.5 million dollars to the port of Santa Brigida");

    [Theory]
    [InlineData("pt", "não embarcou 1.091 toneladas de mármore em Pedra Funda")]
    [InlineData("pt", "embarcou 1.910 toneladas de mármore em Pedra Funda")]
    [InlineData("es", "la cantera de Pedra Funda embarcó 10.091 toneladas de mármol sin permiso")]
    [InlineData("es", "el gobernador renunciaría, dijo el ministro de Minas Tancredo Vilhena de la cantera de Pedra Funda")]
    [InlineData("fr", "la carrière de Pedra Funda n’a pas expédié 1 091 tonnes de marbre")]
    [InlineData("de", "der Steinbruch in Pedra Funda habe 1.190 Tonnen Marmor verschifft")]
    [InlineData("es", "el armador Baltasar Quiroga dijo que Estados Unidos había enviado quince inspectores")]
    [InlineData("fr", "la banque a dit au consul que les comptes du chantier naval avaient été gelés en décembre")]
    [InlineData("es", "las ventas cayeron un 5% hasta 4,5 millones de dólares, dijo Baltasar Quiroga")]
    [InlineData("fr", "les ventes ont baissé de 5% à 4,5 millions de dollars, selon Baltasar Quiroga")]
    [InlineData("es", "Linhas Azuis debe 4.500 millones de dólares al puerto de Santa Brigida")]
    [InlineData("es", "el puerto de Santa Brigida debe 4,5 millones de dólares a Linhas Azuis")]
    [InlineData("pt", "Linhas Azuis deve 4,5 bilhões de dólares ao porto de Santa Brigida")]
    [InlineData("fr", "Linhas Azuis doit 4,5 milliards de dollars au port de Santa Brigida")]
    [InlineData("de", "Linhas Azuis schuldet dem Hafen von Santa Brigida 4,5 Milliarden Dollar")]
    [InlineData("it", "Linhas Azuis deve 4,5 miliardi di dollari al porto di Santa Brigida")]
    [InlineData("sv", "Linhas Azuis är skyldigt hamnen i Santa Brigida 4,5 miljarder dollar")]
    [InlineData("nl", "Linhas Azuis is de haven van Santa Brigida 4,5 miljard dollar schuldig")]
    [InlineData("es", "Pastor Mendel acusó a Quiroga de sobornar al capitán del puerto")]
    [InlineData("de", "Linhas Azuis schulde dem Hafen von Santa Brigida nie 4,5 Millionen Dollar")]
    [InlineData("it", "Baltasar Quiroga ci ha detto che gli Stati Uniti avevano inviato venti ispettori")]
    [InlineData("sv", "Baltasar Quiroga sade att USA hade skickat tjugo inspektörer")]
    [InlineData("nl", "Baltasar Quiroga zei dat de VS twintig inspecteurs had gestuurd")]
    [InlineData("es", "el ministro Tancredo Vilhena dijo al embajador el 13 de noviembre que Pedra Funda embarcó 1.091 toneladas")]
    [InlineData("pt", "o governador embarcou 1.091 toneladas de mármore em Pedra Funda com licença")]
    [InlineData("de", "Der Umsatz sank um 50% auf 4,5 Millionen Dollar, Baltasar Quiroga")]
    [InlineData("pt", "Firmino Sacadura, o atacadista, acusou Perpetua Nunes de esconder os barris em uma capela")]
    public async Task A_translation_with_another_figure_or_negation_is_at_most_possible(string language, string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"“{quotation}”, 09LIMA9101.", language);
        Assert.DoesNotContain(judged.Verdict, (string[])[Verdict.Verbatim, Verdict.Altered, Verdict.Joined]);
        Assert.Equal("possible", judged.Confidence);
    }

    [Fact]
    public async Task A_sentence_with_its_sense_turned_round_is_no_evidence_of_a_link()
    {
        CheckReport report = await archive.CheckAsync("The cable says “the accounts of the shipyard were not frozen in May”.");
        Assert.DoesNotContain(report.Links.SelectMany(l => l.Evidence), e => e.Kind == "quotation");
    }

    // Asserts that the check does not confirm the quotation: it is not verbatim and has the lowest confidence. A similar passage may be
    // shown with it.
    private async Task IsNotAssertedAsync(string quotation)
    {
        CheckedQuotation judged = await archive.OnlyAsync($"The cable says “{quotation}”.");
        Assert.NotEqual(Verdict.Verbatim, judged.Verdict);
        Assert.Equal("possible", judged.Confidence);
    }
}
