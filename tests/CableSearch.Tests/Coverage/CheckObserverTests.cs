using CableSearch.Coverage;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Verdicts;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Each verdict is reported as soon as it is decided. The order is that of the quotations in the article.
/// </summary>
public sealed class CheckObserverTests(CheckedArchive archive) : IClassFixture<CheckedArchive>
{
    private const string Article = "The cable says “the quarry at Pedra Funda had shipped 1,091 tons of marble without a permit”. It also "
        + "says “the governor might retire over the whole matter”, and “the ferry company Linhas Azuis owes 4.5 million dollars”.";

    [Fact]
    public async Task An_observer_is_told_the_number_of_quotations_and_then_the_verdicts_of_the_report()
    {
        Recorder recorder = new();
        CheckReport report = await archive.Checker.CheckAsync(
            ArticleParser.ParseText(Article), recorder, TestContext.Current.CancellationToken);
        Assert.Equal((3, report.Searched), (recorder.Quotations, recorder.Searched));
        Assert.Equal(report.Quotations, recorder.Decided);
    }

    [Fact]
    public async Task An_observer_of_an_article_without_quotations_is_told_nothing()
    {
        Recorder recorder = new();
        await archive.Checker.CheckAsync(ArticleParser.ParseText("Nobody is quoted."), recorder, TestContext.Current.CancellationToken);
        Assert.Equal((null, 0), (recorder.Searched, recorder.Decided.Count));
    }

    [Fact]
    public void A_verdict_that_needs_no_other_quotation_is_told_while_the_others_are_compared_but_never_out_of_order()
    {
        Recorder recorder = new();
        QuotationJudge judge = new(new Dictionary<Candidate, double>(), []);
        ComparedQuotation[] quotations = [Quotation("one"), Quotation("two"), Quotation("three")];
        VerdictsInOrder verdicts = new(recorder, q => q.Found.Text == "two" ? null : judge.Judge(q));
        List<int> told = [];
        foreach (ComparedQuotation quotation in quotations)
        {
            verdicts.Add(quotation);
            told.Add(recorder.Decided.Count);
        }
        verdicts.Complete(quotations, judge, TestContext.Current.CancellationToken);
        Assert.Equal([1, 1, 1], told);
        Assert.Equal(["one", "two", "three"], recorder.Decided.Select(d => d.Text));
    }

    private static ComparedQuotation Quotation(string text) =>
        new(new(0, text.Length, text, "", null, GivenAsCable: true, IsStatement: false, IsIndirect: false), new MeaningAlignment([]), null)
        {
            Language = "en",
        };

    private sealed class Recorder : ICheckObserver
    {
        public int Quotations { get; private set; }

        public SearchedArchive? Searched { get; private set; }

        public List<CheckedQuotation> Decided { get; } = [];

        public void Started(int quotations, SearchedArchive searched) => (Quotations, Searched) = (quotations, searched);

        void ICheckObserver.Decided(CheckedQuotation quotation) => Decided.Add(quotation);
    }
}
