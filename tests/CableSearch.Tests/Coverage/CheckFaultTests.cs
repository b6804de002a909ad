using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;

namespace CableSearch.Tests.Coverage;

/// <summary>
/// Quotations are checked while a cable is withdrawn or damaged, or the index is incomplete. Nothing is quoted from that cable, and the
/// report names the problem.
/// </summary>
public sealed class CheckFaultTests
{
    private const string Id = "09LIMA9001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_withdrawn_cable_is_not_quoted_although_the_index_still_finds_it(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        string words = await SomeWordsAsync(sample.Archive);
        Assert.Equal(Verdict.Verbatim, (await CheckAsync(sample, words)).Quotations[0].Verdict);
        await sample.Archive.Administration.WithdrawAsync([Id], "A court ordered it.", erase: false, Stop);
        AssertNothingOf(await CheckAsync(sample, words));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_damaged_cable_is_not_quoted_and_is_named(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        string words = await SomeWordsAsync(sample.Archive);
        await sample.Database.ExecuteAsync(
            $"UPDATE revisions SET raw = {sample.Database.Literal([0xFF, 0xFF, 0xFF, 0xFF])} "
            + $"WHERE cable_key = (SELECT key FROM cables WHERE canonical_id = '{Id}')");
        AssertNothingOf(await CheckAsync(sample, words));
    }

    [Fact]
    public async Task A_check_that_is_cancelled_ends_and_the_next_one_is_served()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        string words = await SomeWordsAsync(sample.Archive);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Checker(sample.Archive, sample.Index)
            .CheckAsync(Article(words), new CancellationToken(canceled: true)));
        Assert.Equal(Verdict.Verbatim, (await CheckAsync(sample, words)).Quotations[0].Verdict);
    }

    [Fact]
    public async Task An_index_that_is_being_built_is_named_among_the_problems()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await using CableIndex fresh = await SampleIndex.OpenAsync(sample.Archive, Path.Combine(sample.Database.Folder, "fresh"));
        CheckReport report = await Checker(sample.Archive, fresh).CheckAsync(Article("nothing can be found at all in this index"), Stop);
        Assert.Contains(report.Problems, p => p.StartsWith("The search index is being built", StringComparison.Ordinal));
        Assert.Equal(Verdict.Undecided, Assert.Single(report.Quotations).Verdict);
        Assert.True(report.Searched.Partial);
    }

    [Fact]
    public async Task A_quotation_of_a_cable_that_is_not_indexed_yet_is_undecided_and_then_found()
    {
        const string words = "nineteen lamps of the breakwater went out on the night of the regatta";
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await sample.Archive.ImportAsync(sample.Database.Folder,
            ("late.csv", MadeUp.Row(1, "09LIMA9777", MadeUp.Body("A DARK BREAKWATER", $"The mayor said that {words}."))));
        CheckReport report = await CheckAsync(sample, words);
        Assert.Equal((Verdict.Undecided, true), (Assert.Single(report.Quotations).Verdict, report.Searched.Partial));
        Assert.Contains(report.Problems, p => p.StartsWith("The newest documents are being indexed.", StringComparison.Ordinal));
        CheckReports reports = new(sample.Archive, Checker(sample.Archive, sample.Index), TimeProvider.System);
        string name = (await reports.KeepAsync(report, $"The cable says “{words}”.", Stop))!;
        await sample.Index.CatchUpAsync(null, Stop);
        Assert.Equal(Verdict.Verbatim, Assert.Single((await reports.OpenAsync(name, Stop))!.Report.Quotations).Verdict);
        Assert.False((await CheckAsync(sample, words)).Searched.Partial);
        Assert.Equal(Verdict.NotFound, Assert.Single((await CheckAsync(sample, "no cable has ever had these words")).Quotations).Verdict);
    }

    [Fact]
    public async Task More_quotations_than_are_checked_and_an_unknown_language_get_a_sentence()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        QuotationChecker checker = Checker(sample.Archive, sample.Index);
        string many = string.Concat(Enumerable.Range(1, 203).Select(n => $"They write “number {n} of all the things”.\n"));
        CheckReport report = await checker.CheckAsync(ArticleParser.ParseText(many), Stop);
        Assert.Equal(QuotationChecker.MaxQuotations, report.Quotations.Count);
        Assert.Contains("The text has more than 200 quotations. The first 200 were checked.", report.Problems);
        report = await checker.CheckAsync(Article("Nie jest to prawda, że on był przez") with { Language = "pl" }, Stop);
        Assert.Contains(report.Problems, p => p.StartsWith("Renderings are found in texts in English", StringComparison.Ordinal));
    }

    [Fact]
    public void The_title_of_a_pasted_text_is_its_first_line_cut_at_a_word()
    {
        string title = ArticleParser.ParseText(string.Join(' ', Enumerable.Repeat("marble", 500)) + "\nAnd more.").Title;
        Assert.InRange(title.Length, 150, 201);
        Assert.EndsWith("marble…", title, StringComparison.Ordinal);
    }

    private static void AssertNothingOf(CheckReport report)
    {
        Assert.Equal(Verdict.NotFound, report.Quotations[0].Verdict);
        Assert.DoesNotContain(report.Links, l => l.Held && l.Cable == Id);
        Assert.DoesNotContain(report.Quotations.SelectMany(q => q.Passages), p => p.Cable == Id);
        Assert.Contains($"{Id} was not compared: its text is withdrawn or damaged.", report.Problems);
    }

    private static async Task<string> SomeWordsAsync(CableArchive archive)
    {
        string text = CableParser.Parse((await archive.Cables.FindAsync(Id, Stop))!.Text!).Paragraphs.First(p => p.Text.Length > 150).Text;
        return string.Join(' ', text.Split(' ').Take(16)).Replace("\"", "", StringComparison.Ordinal);
    }

    private static Article Article(string words) => ArticleParser.ParseText($"A headline\nThe cable {Id} says “{words}”.");

    private static Task<CheckReport> CheckAsync(SampleIndex sample, string words) =>
        Checker(sample.Archive, sample.Index).CheckAsync(Article(words), Stop);

    private static QuotationChecker Checker(CableArchive archive, CableIndex index) => new(archive, index, WordLists.None);
}
