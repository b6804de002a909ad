using System.Globalization;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using CsvHelper;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Search;

/// <summary>Sends the facet counts and the timeline of a search as files to download.</summary>
internal static class CountDownloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder files = routes.MapGroup("/search").ExcludeFromDescription();
        files.MapGet("/counts.csv", Counts);
        files.MapGet("/timeline.csv", Timeline);
        files.MapGet("/timeline.svg", Chart);
    }

    private static Task<IResult> Counts(HttpContext context, CableIndex index, CancellationToken stop) =>
        AnswerAsync(context, index, "counts.csv", answer => CsvAsync(
            ["facet", "value", "label", "count"],
            answer.Facets.SelectMany(f => f.Value.Select(v => (string[])[f.Key, v.Value, v.Label, Number(v.Count)])), stop), stop);

    private static Task<IResult> Timeline(HttpContext context, CableIndex index, CancellationToken stop) =>
        AnswerAsync(context, index, "timeline.csv", answer => CsvAsync(
            ["from", "to", "count"],
            answer.Timeline.Select(b => (string[])[DateFormat.Iso(b.From), DateFormat.Iso(b.To), Number(b.Count)]), stop), stop);

    private static Task<IResult> Chart(HttpContext context, CableIndex index, CancellationToken stop) =>
        AnswerAsync(context, index, "timeline.svg", answer => Task.FromResult(TypedResults.Text(
            ChartFile.Of(answer.Timeline, $"{ResultsText.Found(answer)}: {ResultsText.Title(answer.Request)}"),
            "image/svg+xml; charset=utf-8") as IResult), stop);

    private static async Task<IResult> AnswerAsync(
        HttpContext context, CableIndex index, string name, Func<SearchAnswer, Task<IResult>> write, CancellationToken stop)
    {
        if (index.Status.Progress is { } progress) return IndexNotReady.Problem(context, progress);
        SearchRequest request = SearchAddress.Read(context.Request.Query) with { Page = 1, Size = 0 };
        IResult file = await write(await index.SearchAsync(request, stop));
        ContentDispositionHeaderValue attachment = new("attachment") { FileName = $"cablesearch-{name}" };
        context.Response.Headers.ContentDisposition = attachment.ToString();
        return file;
    }

    private static async Task<IResult> CsvAsync(string[] columns, IEnumerable<string[]> rows, CancellationToken stop)
    {
        MemoryStream output = new();
        await using (CsvWriter csv = CsvWriter.Create(output, HitCsv.Options, leaveOpen: true))
        {
            foreach (string[] row in rows.Prepend(columns))
            {
                foreach (string value in row) csv.WriteField(value);
                await csv.EndRecordAsync(stop);
            }
            await csv.FlushAsync(stop);
        }
        return TypedResults.Bytes(output.ToArray(), "text/csv; charset=utf-8");
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
