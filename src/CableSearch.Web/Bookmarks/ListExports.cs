using System.Text.Json;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Cables;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using CableSearch.Web.Search;
using CsvHelper;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Bookmarks;

/// <summary>A reader's bookmarks as files to take along.</summary>
internal static class ListExports
{
    // Texts are read in so many at once, and a file holds so many cables. A reader may have more; the newest are taken.
    private const int Batch = 100;
    private const int MaxItems = 1000;

    /// <summary>Name and extension of each format.</summary>
    public static IReadOnlyList<(string Name, string Extension)> Formats =>
    [
        ("Markdown", "md"), ("CSV", "csv"), ("BibTeX", "bib"), ("RIS (Zotero)", "ris"), ("JSON", "json"), ("ZIP to read offline", "zip"),
    ];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/bookmarks/export.{extension}", Export).RequireRateLimiting(SearchDownloads.Policy).ExcludeFromDescription();

    private static async Task<IResult> Export(
        string extension, HttpContext context, Reader reader, CableArchive archive, SiteOptions site, PublicAddress address,
        TimeProvider clock, CancellationToken stop)
    {
        if (!Formats.Any(f => f.Extension == extension)) return TypedResults.NotFound();
        IReadOnlyList<Bookmark> bookmarks = reader.Token is { } token ? await archive.Bookmarks.ListAsync(token, stop) : [];
        DateTimeOffset now = clock.GetUtcNow();
        List<ListItem> items = [];
        foreach (Bookmark[] batch in bookmarks.Take(MaxItems).Chunk(Batch))
        {
            Dictionary<string, HeldCable> held = (await archive.Cables.FindManyAsync([.. batch.Select(b => b.CableId)], stop))
                .Where(c => c.Withdrawal is null).ToDictionary(c => c.Id, StringComparer.Ordinal);
            items.AddRange(batch.Select(b => ItemOf(b, held.GetValueOrDefault(b.CableId))));
        }
        ContentDispositionHeaderValue attachment = new("attachment") { FileName = $"cablesearch-bookmarks.{extension}" };
        context.Response.Headers.ContentDisposition = attachment.ToString();
        return extension switch
        {
            "md" => TypedResults.Text(MarkdownList.Of(items), "text/markdown; charset=utf-8"),
            "bib" => TypedResults.Text(Join(items, c => c.BibTex + "\n"), "application/x-bibtex; charset=utf-8"),
            "ris" => TypedResults.Text(Join(items, c => c.Ris + "\r\n"), "application/x-research-info-systems; charset=utf-8"),
            "json" => TypedResults.Text(Json(items), "application/json; charset=utf-8"),
            "csv" => TypedResults.Bytes(await CsvAsync(items, stop), "text/csv; charset=utf-8"),
            _ => TypedResults.Bytes(OfflineList.Of(items, now), "application/zip"),
        };

        ListItem ItemOf(Bookmark bookmark, HeldCable? cable)
        {
            string page = address.Of(context, $"/cable/{bookmark.CableId}");
            Cable? reading = cable?.Text is null ? null : cable.Parse();
            return new(bookmark, page, cable, reading, cable is null ? null : CableCitation.Of(cable, site.Name, page, now));
        }
    }

    /// <summary>The citations of all cables that the archive has.</summary>
    public static string Join(IReadOnlyList<ListItem> items, Func<CableCitation, string> write) =>
        string.Concat(items.Select(i => i.Citation).OfType<CableCitation>().Select(write));

    /// <summary>The list as JSON.</summary>
    public static string Json(IReadOnlyList<ListItem> items) => JsonSerializer.Serialize(
        new
        {
            format = "cablesearch-list",
            version = 1,
            items = items.Select(i => new
            {
                id = i.Bookmark.CableId,
                url = i.Address,
                note = i.Bookmark.Note,
                added = DateFormat.Iso(i.Bookmark.AddedAt),
                title = i.Held?.Title,
                post = i.Held?.Origin,
                date = i.Held?.Created is { } created ? DateFormat.Iso(created) : null,
                classification = i.Held?.Classification,
                revision = i.Held?.Revision,
                sha256 = i.Held?.Sha256,
            }),
        }, CitationFiles.Readable);

    private static async Task<byte[]> CsvAsync(IReadOnlyList<ListItem> items, CancellationToken stop)
    {
        MemoryStream output = new();
        await using (CsvWriter csv = CsvWriter.Create(output, HitCsv.Options, leaveOpen: true))
        {
            string[] columns = ["id", "date", "post", "classification", "title", "note", "added", "revision", "sha256", "url"];
            foreach (string?[] row in items.Select(RowOf).Prepend(columns))
            {
                foreach (string? value in row) csv.WriteField(value);
                await csv.EndRecordAsync(stop);
            }
            await csv.FlushAsync(stop);
        }
        return output.ToArray();
    }

    private static string?[] RowOf(ListItem item) =>
    [
        item.Bookmark.CableId, item.Held?.Created is { } created ? DateFormat.Iso(created) : null, item.Held?.Origin,
        item.Held?.Classification, item.Held?.Title, item.Bookmark.Note, DateFormat.Iso(item.Bookmark.AddedAt),
        item.Held is null ? null : CountFormat.Of(item.Held.Revision), item.Held?.Sha256, item.Address,
    ];
}
