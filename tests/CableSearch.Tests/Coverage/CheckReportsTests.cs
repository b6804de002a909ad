using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Stored reports on articles. If a cable of a report has changed since the check, the article is checked again when the report is opened.
/// </summary>
public sealed class CheckReportsTests : IAsyncLifetime
{
    private const string Text = "The cable says “the quarry at Pedra Funda had shipped 1,091 tons of marble without a permit”.";

    private TestDatabase _database = null!;
    private CableArchive _archive = null!;
    private CableIndex _index = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private QuotationChecker Checker => new(_archive, _index, WordLists.None);

    private CheckReports Reports => new(_archive, Checker, TimeProvider.System);

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        _archive = await _database.OpenAsync();
        _index = await SampleIndex.OpenAsync(_archive, Path.Combine(_database.Folder, "index"));
        await ImportAsync("a.csv", CheckedArchive.Quarry);
        await _archive.ImportAsync(_database.Folder, ("a.jsonl", $$"""{"title":"A story","text":"{{Text}}"}""" + "\n"));
        await _index.CatchUpAsync(null, Stop);
    }

    [Fact]
    public async Task An_article_that_was_not_linked_is_checked_when_it_is_opened()
    {
        OpenedReport opened = await Reports.OfArticleAsync(await ArticleAsync(), Stop);
        Assert.Equal(Verdict.Verbatim, Assert.Single(opened.Report.Quotations).Verdict);
        Assert.Empty(await Reports.OfArticlesAsync(["a-story"], Stop));
    }

    [Fact]
    public async Task Linking_stores_the_report_and_linking_again_changes_nothing()
    {
        ArticleLinker linker = new(_archive, Checker, TimeProvider.System);
        Assert.True((await linker.LinkAsync(await ArticleAsync(), Stop)).IsChanged);
        Assert.Equal(Verdict.Verbatim, (await Reports.OfArticlesAsync(["a-story"], Stop))["a-story"].Quotations[0].Verdict);
        await _index.CatchUpAsync(null, Stop);
        Assert.False((await linker.LinkAsync(await ArticleAsync(), Stop)).IsChanged);
    }

    [Fact]
    public async Task Articles_are_compared_with_the_whole_archive_although_the_index_does_not_follow_each_link()
    {
        await ImportAsync("again.csv", CheckedArchive.Quarry + " The second revision says more.");
        await _archive.ImportAsync(_database.Folder,
            ("b.jsonl", """{"title":"Another story","text":"The cable says “no such words”."}""" + "\n"));
        await _index.CatchUpAsync(null, Stop);
        await new ArticleLinker(_archive, Checker, TimeProvider.System).LinkAllAsync(null, Stop);
        IReadOnlyDictionary<string, CheckReport> reports = await Reports.OfArticlesAsync(["a-story", "another-story"], Stop);
        Assert.Equal(["not_found", "verbatim"], reports.Values.Select(r => r.Quotations[0].Verdict).Order(StringComparer.Ordinal));
        Assert.All(reports.Values, r => Assert.False(r.Searched.Partial));
    }

    [Fact]
    public async Task A_quotation_is_undecided_while_a_new_revision_of_a_cable_is_not_indexed()
    {
        const string told = "The cable says “the quarry had two gates and no keeper at all”.";
        await ImportAsync("again.csv", CheckedArchive.Quarry + " He said the quarry had two gates and no keeper at all.");
        Assert.Equal(Verdict.Undecided, Assert.Single((await Checker.CheckAsync(ArticleParser.ParseText(told), Stop)).Quotations).Verdict);
        await _index.CatchUpAsync(null, Stop);
        CheckReport report = await Checker.CheckAsync(ArticleParser.ParseText(told), Stop);
        Assert.NotEqual(Verdict.Undecided, report.Quotations[0].Verdict);
        Assert.False(report.Searched.Partial);
    }

    [Fact]
    public async Task A_kept_report_is_checked_again_when_its_cable_changed()
    {
        string name = (await Reports.KeepAsync(await Checker.CheckAsync(ArticleParser.ParseText(Text), Stop), Text, Stop))!;
        Assert.Empty((await Reports.OpenAsync(name, Stop))!.Changed);
        await ImportAsync("b.csv", CheckedArchive.Quarry.Replace("1,091", "1,901", StringComparison.Ordinal));
        await _index.CatchUpAsync(null, Stop);
        OpenedReport opened = (await Reports.OpenAsync(name, Stop))!;
        Assert.Equal(["09LIMA9101"], opened.Changed);
        Assert.NotEqual(Verdict.Verbatim, opened.Report.Quotations[0].Verdict);
    }

    [Fact]
    public async Task A_withdrawn_cable_is_no_longer_quoted()
    {
        string name = (await Reports.KeepAsync(await Checker.CheckAsync(ArticleParser.ParseText(Text), Stop), Text, Stop))!;
        await _archive.Administration.WithdrawAsync(["09LIMA9101"], "A court.", erase: false, Stop);
        CheckedQuotation quotation = Assert.Single((await Reports.OpenAsync(name, Stop))!.Report.Quotations);
        Assert.Equal((Verdict.NotFound, 0), (quotation.Verdict, quotation.Passages.Count));
    }

    public async ValueTask DisposeAsync()
    {
        await _index.DisposeAsync();
        await _archive.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<Article> ArticleAsync() => (await _archive.Articles.FindAsync("a-story", Stop))!;

    private async Task ImportAsync(string file, string body) =>
        await _archive.ImportAsync(_database.Folder, (file, MadeUp.Row(1, "09LIMA9101", MadeUp.Body("MARBLE WITHOUT A PERMIT", body))));
}
