using System.Globalization;
using CableSearch.Search.Contract;
using CsvHelper;

namespace CableSearch.Web.Search;

/// <summary>Hits as CSV for spreadsheets.</summary>
internal static class HitCsv
{
    // Spreadsheets recognise UTF-8 only by its byte order mark, and run a text that begins like a formula.
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>The heading row.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["id", "kind", "date", "post", "country", "classification", "subject", "url"];

    public static async Task WriteAsync(IAsyncEnumerable<Hit> hits, Func<Hit, string> addressOf, Stream output, CancellationToken stop)
    {
        await using CsvWriter csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (string column in Columns) csv.WriteField(column);
        await csv.EndRecordAsync(stop);
        await foreach (Hit hit in hits.WithCancellation(stop))
        {
            string? date = hit.Date?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            string? subject = hit.Title == hit.Id ? null : hit.Title;
            string?[] values = [hit.Id, hit.Kind, date, hit.Post, hit.Country, hit.Classification, subject, addressOf(hit)];
            foreach (string? value in values) csv.WriteField(value);
            await csv.EndRecordAsync(stop);
        }
        await csv.FlushAsync(stop);
    }
}
