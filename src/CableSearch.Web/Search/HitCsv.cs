using System.Globalization;
using CableSearch.Search.Contract;
using CsvHelper;

namespace CableSearch.Web.Search;

/// <summary>Writes hits as CSV for spreadsheets.</summary>
internal static class HitCsv
{
    // Spreadsheet programs recognise UTF-8 only by a byte order mark. A text that begins like a formula is escaped, because these programs
    // would run it.
    internal static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>The names of the columns, for the heading row of the CSV.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["id", "kind", "date", "post", "country", "classification", "subject", "url"];

    /// <summary>The names of the columns that come last in each row: the outlet of an article, and the outlets of its copies.</summary>
    public static IReadOnlyList<string> StoryColumns { get; } = ["outlet", "copies"];

    public static async Task WriteAsync(
        IAsyncEnumerable<StoryHit> hits, Func<string, string> addressOf, Stream output, CancellationToken stop)
    {
        await using CsvWriter csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (string column in Columns.Concat(StoryColumns)) csv.WriteField(column);
        await csv.EndRecordAsync(stop);
        await foreach (StoryHit hit in hits.WithCancellation(stop))
        {
            IReadOnlyList<string?> values = ValuesOf(hit.Hit, addressOf(hit.Hit.Url));
            foreach (string? value in values.Concat(ValuesOf(hit))) csv.WriteField(value);
            await csv.EndRecordAsync(stop);
        }
        await csv.FlushAsync(stop);
    }

    /// <summary>The values of a hit, in the order of <see cref="Columns"/>.</summary>
    public static IReadOnlyList<string?> ValuesOf(Hit hit, string address)
    {
        string? date = hit.Date?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        string? subject = hit.Title == hit.Id ? null : hit.Title;
        return [hit.Id, hit.Kind, date, hit.Post, hit.Country, hit.Classification, subject, address];
    }

    /// <summary>The values of a hit, in the order of <see cref="StoryColumns"/>.</summary>
    public static IReadOnlyList<string?> ValuesOf(StoryHit hit) => [hit.Outlet, Joined(hit.Outlets)];

    /// <summary>Several values as one field.</summary>
    public static string Joined(IEnumerable<string> values) => string.Join("; ", values);
}
