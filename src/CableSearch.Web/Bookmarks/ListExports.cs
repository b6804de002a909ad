using CableSearch.Web.Search;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Bookmarks;

/// <summary>Downloads of a reader's lists as files: one list, or all of them.</summary>
internal static class ListExports
{
    /// <summary>Name and file extension of each format in which lists can be downloaded.</summary>
    public static IReadOnlyList<(string Name, string Extension)> Formats =>
    [
        ("Markdown", "md"), ("CSV", "csv"), ("BibTeX", "bib"), ("RIS (Zotero)", "ris"), ("JSON", "json"), ("ZIP to read offline", "zip"),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder files = routes.MapGroup("/bookmarks").RequireRateLimiting(SearchDownloads.Policy).ExcludeFromDescription();
        files.MapGet("/export.{extension}", ExportAll);
        files.MapGet("/{list:int}/export.{extension}", Export);
    }

    private static Task<IResult> ExportAll(
        string extension, HttpContext context, ExportReader reader, TimeProvider clock, CancellationToken stop) =>
        ExportAsync(null, extension, context, reader, clock, stop);

    private static Task<IResult> Export(
        int list, string extension, HttpContext context, ExportReader reader, TimeProvider clock, CancellationToken stop) =>
        ExportAsync(list, extension, context, reader, clock, stop);

    private static async Task<IResult> ExportAsync(
        int? list, string extension, HttpContext context, ExportReader reader, TimeProvider clock, CancellationToken stop)
    {
        if (!Formats.Any(f => f.Extension == extension)) return TypedResults.NotFound();
        using OfflineList? offline = extension is "zip" ? new(clock.GetUtcNow()) : null;
        if (await reader.ReadAsync(list, offline, stop) is not { } lists) return TypedResults.NotFound();
        ContentDispositionHeaderValue attachment = new("attachment");
        attachment.SetHttpFileName($"cablesearch-{(list is null ? "lists" : FileName(lists[0].Name))}.{extension}");
        context.Response.Headers.ContentDisposition = attachment.ToString();
        return extension switch
        {
            "md" => TypedResults.Text(MarkdownList.Of(lists), "text/markdown; charset=utf-8"),
            "bib" => TypedResults.Text(Join(lists, c => c.BibTex + "\n"), "application/x-bibtex; charset=utf-8"),
            "ris" => TypedResults.Text(Join(lists, c => c.Ris + "\r\n"), "application/x-research-info-systems; charset=utf-8"),
            "json" => TypedResults.Text(ListJson.Write(lists), "application/json; charset=utf-8"),
            "csv" => TypedResults.Bytes(await ListCsv.WriteAsync(lists, stop), "text/csv; charset=utf-8"),
            _ => TypedResults.Bytes(offline!.Finish(lists), "application/zip"),
        };
    }

    // A list's name without the characters that a file's name can't have on every system: only letters and digits, with hyphens between.
    private static string FileName(string list)
    {
        string spaced = new([.. list.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]);
        string name = string.Join('-', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name is "" ? "list" : name;
    }

    /// <summary>
    /// The citations of all list items as one text. <c>write</c> turns one citation into text. An item that is in several lists is cited
    /// once. Items that the archive does not have are left out.
    /// </summary>
    public static string Join(IReadOnlyList<ExportedList> lists, Func<ItemCitation, string> write) =>
        string.Concat(Citations(lists).Select(write));

    /// <summary>
    /// The citations of all list items, with tags and notes. An item that is in several lists is cited once. Items that the archive does
    /// not have are left out.
    /// </summary>
    public static IEnumerable<ItemCitation> Citations(IReadOnlyList<ExportedList> lists) =>
        lists.SelectMany(l => l.Items).Where(i => i.Citation is not null).GroupBy(i => i.Citation!.Csl.Id, StringComparer.Ordinal)
            .Select(same => same.First().Citation!.With([.. same]));
}
