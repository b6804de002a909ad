using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;
using CsvHelper;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Check;

/// <summary>Writes the quotations of articles with the verdict on each, as CSV for spreadsheets.</summary>
internal static class QuotationCsv
{
    // Spreadsheet programs recognise UTF-8 only by a byte order mark. A text that begins like a formula is escaped, because these programs
    // would run it.
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    private static readonly string[] Columns =
    [
        "outlet", "published", "language", "article", "url", "number", "quotation", "speaker", "given_as_cable", "verdict", "confidence",
        "note", "cable", "paragraph", "passage", "story",
    ];

    /// <summary>Answers a request with a CSV file: one row for each quotation, below a row of headings.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">Name of the file, without its ending.</param>
    /// <param name="checks">The articles, each with the report on its quotations.</param>
    /// <param name="addressOf">The address of the page that shows an article's report; null if there is none.</param>
    /// <param name="stop">Ends the writing.</param>
    public static async Task SendAsync(HttpContext context, string name, IAsyncEnumerable<(Article Article, CheckReport Report)> checks,
        Func<Article, string?> addressOf, CancellationToken stop)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";
        ContentDispositionHeaderValue attachment = new("attachment") { FileName = name + ".csv" };
        context.Response.Headers.ContentDisposition = attachment.ToString();
        await WriteAsync(checks, addressOf, context.Response.Body, stop);
    }

    /// <summary>Writes one row for each quotation, below a row of headings.</summary>
    public static async Task WriteAsync(IAsyncEnumerable<(Article Article, CheckReport Report)> checks, Func<Article, string?> addressOf,
        Stream output, CancellationToken stop)
    {
        await using CsvWriter csv = CsvWriter.Create(output, Options, leaveOpen: true);
        await WriteRowAsync(csv, Columns, stop);
        await foreach ((Article article, CheckReport report) in checks.WithCancellation(stop))
        {
            for (int i = 0; i < report.Quotations.Count; i++)
                await WriteRowAsync(csv, Row(article, addressOf(article), i + 1, report.Quotations[i]), stop);
        }
        await csv.FlushAsync(stop);
    }

    private static string?[] Row(Article article, string? address, int number, CheckedQuotation quotation)
    {
        CheckedPassage? passage = quotation.Passages.Count > 0 ? quotation.Passages[0] : null;
        return
        [
            article.Outlet, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Language, article.Title,
            address is null ? null : $"{address}#q{number}", number.ToString(CultureInfo.InvariantCulture), quotation.Text,
            quotation.Speaker, quotation.GivenAsCable ? "yes" : "no", quotation.Verdict, quotation.Confidence, quotation.Note,
            passage?.Cable, passage?.Anchor,
            passage?.Text, article.Story,
        ];
    }

    private static async Task WriteRowAsync(CsvWriter csv, IEnumerable<string?> values, CancellationToken stop)
    {
        foreach (string? value in values) csv.WriteField(value);
        await csv.EndRecordAsync(stop);
    }
}
