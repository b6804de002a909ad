using CableSearch.Coverage.Contract;

namespace CableSearch.Tests.Coverage;

/// <summary>The verdicts on quotations, and what a report must not claim.</summary>
public sealed class QuotationCheckerTests(CheckedArchive archive) : IClassFixture<CheckedArchive>
{
    [Theory]
    [InlineData("The cable says “the quarry at Pedra Funda had shipped 1,091 tons of marble without a permit”.")]
    [InlineData("The cable says \"The quarry at Pedra-Funda had shipped 1091 tons of marble, without a permit.\"")]
    [InlineData("« compared the inspectors to lighthouse keepers who had never seen the sea », says the cable.")]
    public async Task The_same_letters_and_figures_are_verbatim(string text)
    {
        CheckedQuotation quotation = await archive.OnlyAsync(text);
        Assert.Equal((Verdict.Verbatim, "09LIMA9101", "p1"),
            (quotation.Verdict, quotation.Passages[0].Cable, quotation.Passages[0].Anchor));
    }

    [Fact]
    public async Task A_changed_figure_is_altered_and_said_first()
    {
        CheckedQuotation quotation = await archive.OnlyAsync(
            "The cable says “the quarry at Pedra Funda had shipped 1,910 tons of marble without a permit”.");
        Assert.Equal((Verdict.Altered, "A figure differs."), (quotation.Verdict, quotation.Note));
        Assert.Contains(new("changed", "1,910", "1,091"), quotation.Passages[0].Difference);
    }

    [Fact]
    public async Task A_lost_not_is_altered_and_said_first()
    {
        CheckedQuotation quotation = await archive.OnlyAsync(
            "Of Vilhena the cable notes: “He said the governor would resign over the matter”.");
        Assert.Equal(Verdict.Altered, quotation.Verdict);
        Assert.Contains("not", quotation.Note!, StringComparison.Ordinal);
        Assert.Contains(new("left_out", "", "not"), quotation.Passages[0].Difference);
    }

    [Fact]
    public async Task An_ellipsis_leaves_words_out_and_is_not_verbatim()
    {
        CheckedQuotation quotation = await archive.OnlyAsync(
            "“The Minister of Mines … told the Ambassador on November 3 that the quarry at Pedra Funda had shipped 1,091 tons”, "
            + "says the cable.");
        Assert.Equal(Verdict.Altered, quotation.Verdict);
        Assert.Contains(quotation.Passages[0].Difference, d => d.Kind == "left_out"
            && d.Cable.Contains("Tancredo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_is_never_put_where_the_cable_is_blacked_out()
    {
        CheckedQuotation quotation = await archive.OnlyAsync(
            "“Ruivo, a close friend of the governor, asked that the Embassy not reveal the conversation”, says the cable.");
        Assert.NotEqual(Verdict.Verbatim, quotation.Verdict);
        Assert.DoesNotContain(quotation.Passages.SelectMany(p => p.Difference), d => d.Kind == "same"
            && d.Article.Contains("Ruivo", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A spokesman said: “We do not comment on the government and the police.”")]
    [InlineData("The cable says “the minister will sell the moon to a circus of elephants”.")]
    [InlineData("“The government agrees with the opposition on a new law for fishermen”, the paper adds.")]
    public async Task What_no_cable_says_is_never_said_to_stand_in_one(string text)
    {
        CheckedQuotation quotation = await archive.OnlyAsync(text);
        Assert.Contains(quotation.Verdict, (string[])[Verdict.NotFound, Verdict.Statement]);
    }

    [Fact]
    public async Task Beside_what_a_spokesman_says_stands_no_passage()
    {
        CheckedQuotation quotation = await archive.OnlyAsync("A spokesman said: “We do not comment on the government and the police.”");
        Assert.Equal((Verdict.Statement, 0, null), (quotation.Verdict, quotation.Passages.Count, quotation.Note));
    }

    [Fact]
    public async Task A_translation_appears_to_translate_and_shows_what_carries_it()
    {
        CheckReport report = await archive.CheckAsync(
            "O ministro Tancredo Vilhena disse, segundo o telegrama, que a pedreira de Pedra Funda "
            + "“embarcou 1.091 toneladas de mármore sem autorização”.", "pt");
        CheckedQuotation quotation = Assert.Single(report.Quotations);
        Assert.Equal((Verdict.Translated, "09LIMA9101"), (quotation.Verdict, quotation.Passages[0].Cable));
        Assert.Contains(quotation.Passages[0].Anchors, a => a == new SharedAnchor("number", "1.091", "1,091"));
        Assert.Contains(quotation.Passages[0].Anchors, a => a.Kind is "cognate" && a.Cable == "marble" || a.Kind == "number");
    }

    [Fact]
    public async Task Common_words_of_another_language_never_suffice()
    {
        CheckedQuotation quotation = await archive.OnlyAsync(
            "“El gobierno y la oposición hablan de la policía y del comercio”, dijo el alcalde.",
            "es");
        Assert.Contains(quotation.Verdict, (string[])[Verdict.NotFound, Verdict.Statement]);
    }

    [Fact]
    public async Task A_cable_that_is_quoted_is_linked_without_its_id()
    {
        CheckReport report = await archive.CheckAsync(
            "The cable says “the quarry at Pedra Funda had shipped 1,091 tons of marble without a permit”.");
        CableLink link = Assert.Single(report.Links);
        Assert.Equal(("09LIMA9101", "certain", "suggested"), (link.Cable, link.Confidence, link.Status));
        Assert.Contains(link.Evidence, e => e is { Kind: "quotation", Anchor: "p1" });
    }

    [Fact]
    public async Task A_cable_that_is_named_and_not_held_is_a_link_that_says_so()
    {
        CheckReport report = await archive.CheckAsync("The paper names 07LIMA4999 and quotes “nothing that is here at all”.");
        Assert.Contains(report.Links, l => l is { Cable: "07LIMA4999", Held: false });
    }

    [Fact]
    public async Task A_text_without_quotations_or_that_is_too_long_gets_one_sentence()
    {
        Assert.Equal(["No quotation was found in the text."], (await archive.CheckAsync("Nobody is quoted here.")).Problems);
        CheckReport tooLong = await archive.CheckAsync(new string('a', 300_000));
        Assert.StartsWith("The text has more than 256 kB.", Assert.Single(tooLong.Problems), StringComparison.Ordinal);
        Assert.Empty(tooLong.Quotations);
    }

    [Fact]
    public async Task A_link_shows_its_evidence_of_each_kind()
    {
        CheckReport report = await archive.CheckAsync("The marble left Pedra Funda, and nobody had a permit, cable 09LIMA9101 says: "
            + "“the quarry at Pedra Funda had shipped 1,091 tons of marble”.");
        Assert.Equal(["id Names the cable in its text.", "quotation the quarry at Pedra Funda had shipped 1,091 tons of marble",
            "facts Pedra Funda, 1,091", "words marble, permit"], report.Links[0].Evidence.Select(e => $"{e.Kind} {e.Text}"));
    }

    [Fact]
    public async Task A_number_of_the_dump_is_evidence_for_a_cable_of_its_days()
    {
        CheckReport report = await archive.CheckAsync("Cable 235800 says: “the quarry at Pedra Funda had shipped 1,091 tons of marble”.");
        Assert.Contains(report.Links[0].Evidence, e => e is { Kind: "number" } && e.Text.Contains("235800", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_number_that_an_imported_dump_has_names_the_cable_of_its_row()
    {
        CheckReport report = await archive.CheckAsync("Cable 235900 is about a lamp. Cable 235901 is not in the dump.");
        CableLink link = Assert.Single(report.Links);
        Assert.Equal(("09LIMA9104", "certain"), (link.Cable, link.Confidence));
        Assert.Equal("Prints the number 235900, that of the cable's row in the full dump.", link.Evidence[0].Text);
    }

    [Fact]
    public async Task Words_behind_brackets_are_compared_with_their_own_words()
    {
        CheckedQuotation quotation = await archive.OnlyAsync(
            "The cable says “the quarry at Pedra Funda [in the north] had shipped 1,091 tons of marble without a permit”.");
        Assert.Equal([new("added", "in the north", "")], quotation.Passages[0].Difference.Where(d => d.Kind != "same"));
        Assert.Equal((Verdict.Altered, "possible", "“in the north” stands only in the article’s brackets."),
            (quotation.Verdict, quotation.Confidence, quotation.Note));
    }

    [Fact]
    public async Task A_text_whose_language_is_not_recognised_is_compared_as_english()
    {
        CheckedQuotation quotation = await archive.OnlyAsync(
            "“the quarry at Pedra Funda had delivered 1,091 tons of marble without a permit”", "und");
        Assert.Equal((Verdict.Altered, "The article has “delivered” in the place of the cable’s “shipped”."),
            (quotation.Verdict, quotation.Note));
    }
}
