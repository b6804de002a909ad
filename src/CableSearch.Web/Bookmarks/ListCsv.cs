using CableSearch.Web.Format;
using CableSearch.Web.Search;
using CsvHelper;

namespace CableSearch.Web.Bookmarks;

/// <summary>Writes a reader's lists as CSV, with one row for each item.</summary>
internal static class ListCsv
{
    private static IReadOnlyList<string> Columns =>
    [
        "id", "date", "post", "classification", "title", "note", "added", "revision", "sha256", "url", "list", "kind", "anchor", "words",
        "tags",
    ];

    public static async Task<byte[]> WriteAsync(IReadOnlyList<ExportedList> lists, CancellationToken stop)
    {
        MemoryStream output = new();
        await using (CsvWriter csv = CsvWriter.Create(output, HitCsv.Options, leaveOpen: true))
        {
            foreach (IReadOnlyList<string?> row in lists.SelectMany(l => l.Items.Select(i => RowOf(l, i))).Prepend(Columns))
            {
                foreach (string? value in row) csv.WriteField(value);
                await csv.EndRecordAsync(stop);
            }
            await csv.FlushAsync(stop);
        }
        return output.ToArray();
    }

    private static IReadOnlyList<string?> RowOf(ExportedList list, ExportedItem item) =>
    [
        item.Entry.Target.Id, ListJson.DateOf(item.Entry), item.Source, item.Entry.Cable?.Classification, item.Title, item.Entry.Note,
        DateFormat.Iso(item.Entry.AddedAt), item.Revision is { } revision ? CountFormat.Of(revision) : null, item.Sha256, item.Address,
        list.Name, ListJson.NameOf(item.Entry.Target.Kind), item.Entry.Target.Anchor, item.Words, string.Join(", ", item.Entry.Tags),
    ];
}
