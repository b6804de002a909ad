using System.Globalization;
using CsvHelper;

namespace CableSearch.Web.Search;

/// <summary>Writes hits as CSV, with all fields of their cables. If a field has several values, they are separated by semicolons.</summary>
internal static class HitDetailsCsv
{
    private static readonly string[] More =
    [
        "tags", "caveats", "recipients", "references", "signed_by", "classified_by", "original_subject", "words", "coverage", "first_lines",
    ];

    public static async Task WriteAsync(
        IAsyncEnumerable<HitDetails> hits, Func<string, string> addressOf, Stream output, CancellationToken stop)
    {
        await using CsvWriter csv = CsvWriter.Create(output, HitCsv.Options, leaveOpen: true);
        foreach (string column in HitCsv.Columns.Concat(More).Concat(HitCsv.StoryColumns)) csv.WriteField(column);
        await csv.EndRecordAsync(stop);
        await foreach (HitDetails hit in hits.WithCancellation(stop))
        {
            IReadOnlyList<string?> values = HitCsv.ValuesOf(hit.Hit, addressOf(hit.Hit.Url));
            foreach (string? value in values.Concat(ValuesOf(hit)).Concat(HitCsv.ValuesOf(hit.Story))) csv.WriteField(value);
            await csv.EndRecordAsync(stop);
        }
        await csv.FlushAsync(stop);
    }

    private static string?[] ValuesOf(HitDetails hit) =>
    [
        HitCsv.Joined(hit.Tags), HitCsv.Joined(hit.Caveats), HitCsv.Joined(hit.Recipients), HitCsv.Joined(hit.References),
        HitCsv.Joined(hit.Cable?.SignedBy ?? []), hit.Cable?.ClassifiedBy, hit.Cable?.Subject,
        hit.Words?.ToString(CultureInfo.InvariantCulture), hit.Hit.CoverageCount.ToString(CultureInfo.InvariantCulture), hit.First,
    ];
}
