using System.Security.Cryptography;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>
/// Stores reports on quotations. A report says which passages of a text are quoted from cables. The text is an article, or a text of a
/// reader who chose to keep the report.
/// </summary>
public sealed class ReportStore
{
    /// <summary>Maximum number of reports that readers can keep in one archive. Further reports are refused.</summary>
    public const int MaxKept = 100_000;

    private readonly IArchiveDatabase _database;

    internal ReportStore(IArchiveDatabase database) => _database = database;

    /// <summary>The reports of these articles, by slug. Articles without a report, or with a damaged one, are left out.</summary>
    public async Task<IReadOnlyDictionary<string, StoredReport>> OfArticlesAsync(IReadOnlyCollection<string> slugs, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        var rows = await context.Articles.Where(a => slugs.Contains(a.Slug))
            .Join(context.Reports, a => (long?)a.Key, r => r.ArticleKey, (a, r) => new { a.Slug, Report = r }).AsNoTracking()
            .ToListAsync(stop);
        Dictionary<string, StoredReport> reports = new(StringComparer.Ordinal);
        foreach (var row in rows)
            if (Read(row.Report) is { } report) reports[row.Slug] = report;
        return reports;
    }

    /// <summary>A report that a reader keeps. Null if no report has this token, or if the report's bytes are damaged.</summary>
    public async Task<StoredReport?> FindAsync(string token, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Token == token && r.ArticleKey == null, stop) is { } row
            ? Read(row)
            : null;
    }

    /// <summary>Stores a report for a reader.</summary>
    /// <returns>The report's token, which nobody can guess; null if <see cref="MaxKept"/> reports are stored already.</returns>
    public async Task<string?> KeepAsync(StoredReport report, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        if (await context.Reports.CountAsync(r => r.ArticleKey == null, stop) >= MaxKept) return null;
        ReportRow row = Fill(new() { Token = ReaderToken.New(), Raw = [], Sha256 = [] }, report);
        context.Reports.Add(row);
        await context.SaveChangesAsync(stop);
        return row.Token;
    }

    /// <summary>Replaces a report that a reader keeps, or deletes it if <paramref name="report"/> is null.</summary>
    /// <returns>False if there is no report with this token.</returns>
    public async Task<bool> ReplaceAsync(string token, StoredReport? report, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        if (await context.Reports.SingleOrDefaultAsync(r => r.Token == token && r.ArticleKey == null, stop) is not { } row) return false;
        if (report is null) context.Reports.Remove(row);
        else Fill(row, report);
        await context.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Adds or replaces the report of an article in the context. The caller saves the context.</summary>
    internal static async Task PutAsync(ArchiveContext context, long article, StoredReport report, CancellationToken stop)
    {
        ReportRow? row = await context.Reports.SingleOrDefaultAsync(r => r.ArticleKey == article, stop);
        if (row is null) context.Reports.Add(row = new() { Token = $"article/{article}", ArticleKey = article, Raw = [], Sha256 = [] });
        Fill(row, report);
    }

    private static ReportRow Fill(ReportRow row, StoredReport report)
    {
        (row.Version, row.CheckedAt) = (report.Version, report.CheckedAt);
        (row.Raw, row.Length, row.Sha256) = (Packing.Pack(report.Content), report.Content.Length, SHA256.HashData(report.Content));
        return row;
    }

    // The report of a row; null if its bytes are damaged. A damaged report counts as none, because a report can be made again at any time.
    private static StoredReport? Read(ReportRow row) =>
        Packing.TryUnpack(row.Raw, row.Length, row.Sha256, out byte[]? content, out _) ? new(content, row.Version, row.CheckedAt) : null;
}
