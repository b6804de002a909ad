using System.Data.Common;
using System.Text;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Http;

namespace CableSearch.Tests.Archive;

/// <summary>The archive stores reports on quotations. It finds them again, replaces them and deletes them.</summary>
public sealed class ReportStoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_kept_report_is_found_by_its_name_replaced_and_deleted(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string name = (await archive.Reports.KeepAsync(Report("one"), Stop))!;
        Assert.Equal("one", Content(await archive.Reports.FindAsync(name, Stop)));
        Assert.True(await archive.Reports.ReplaceAsync(name, Report("two"), Stop));
        Assert.Equal("two", Content(await archive.Reports.FindAsync(name, Stop)));
        Assert.True(await archive.Reports.ReplaceAsync(name, null, Stop));
        Assert.Null(await archive.Reports.FindAsync(name, Stop));
        Assert.False(await archive.Reports.ReplaceAsync(name, Report("three"), Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_article_has_one_report_which_is_no_readers(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("a.jsonl", """{"title":"A story","text":"No cable."}""" + "\n"));
        foreach (string content in (string[])["one", "two"])
            Assert.True(await archive.LinkWriter.SuggestAsync("a-story", [], [], Report(content), Stop));
        IReadOnlyDictionary<string, StoredReport> reports = await archive.Reports.OfArticlesAsync(["a-story", "other"], Stop);
        Assert.Equal("two", Content(Assert.Single(reports).Value));
        Assert.Null(await archive.Reports.FindAsync("article/1", Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Erasing_a_cable_deletes_the_reports_that_name_it(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("a.csv", MadeUp.Row(1, "09LIMA9101", MadeUp.Body("MARBLE", "It is white."))));
        string gone = (await archive.Reports.KeepAsync(Report("{\"cable\":\"09LIMA9101\"}"), Stop))!;
        string other = (await archive.Reports.KeepAsync(Report("{\"cable\":\"09LIMA9102\"}"), Stop))!;
        await archive.Administration.WithdrawAsync(["09LIMA9101"], "A court.", erase: true, Stop);
        Assert.Null(await archive.Reports.FindAsync(gone, Stop));
        Assert.NotNull(await archive.Reports.FindAsync(other, Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Two_processes_keep_reports_at_once_and_each_finds_those_of_the_other(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive one = await database.OpenAsync();
        await using CableArchive other = await database.OpenAsync();
        string?[] names = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(n => Task.Run(() => (n % 2 == 0 ? one : other).Reports.KeepAsync(Report($"{n}"), Stop))));
        for (int n = 0; n < names.Length; n++)
            Assert.Equal($"{n}", Content(await (n % 2 == 0 ? other : one).Reports.FindAsync(names[n]!, Stop)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "BEGIN IMMEDIATE")]
    [InlineData(DatabaseKind.Postgres, "BEGIN; LOCK TABLE reports IN ACCESS EXCLUSIVE MODE")]
    public async Task A_reader_whose_report_can_not_be_kept_is_told_soon_that_the_archive_does_not_answer(DatabaseKind kind, string block)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await CableArchive.OpenAsync(database.Settings with { ReaderTimeout = TimeSpan.FromSeconds(1) },
            TimeProvider.System, Stop);
        await using DbConnection other = await database.ConnectAsync();
        await database.ExecuteAsync(other, block);
        Exception? told = await Record.ExceptionAsync(() => archive.Reports.KeepAsync(Report("one"), Stop));
        Assert.True(told is not null && ArchiveOutage.Is(told), told?.ToString());
        await database.ExecuteAsync(other, "ROLLBACK");
        Assert.NotNull(await archive.Reports.KeepAsync(Report("two"), Stop));
    }

    private static StoredReport Report(string content) => new(Encoding.UTF8.GetBytes(content), 1, new(2026, 1, 2, 3, 4, 5));

    private static string Content(StoredReport? report) => Encoding.UTF8.GetString(report!.Content);
}
