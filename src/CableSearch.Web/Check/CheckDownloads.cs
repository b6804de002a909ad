using System.Net.Mime;
using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Check;

/// <summary>
/// Downloads of a report as CSV or JSON. A pasted text is sent again in the body of a form and checked once more, because its report is not
/// stored. The downloads of a kept report have addresses, and use the stored report.
/// </summary>
internal static class CheckDownloads
{
    private const string FileName = "cablesearch-check";

    public static void Map(RouteGroupBuilder pages)
    {
        RouteGroupBuilder files = pages.MapGroup("").RequireRateLimiting(SearchDownloads.Policy);
        files.MapPost("/quotations.csv", Csv).AddEndpointFilter<FormGuard>().DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(CheckPages.MaxForm));
        files.MapPost("/report.json", Json).AddEndpointFilter<FormGuard>().DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(CheckPages.MaxForm));
        files.MapGet("/{name}/quotations.csv", KeptCsv);
        files.MapGet("/{name}/report.json", KeptJson);
    }

    private static async Task<IResult> Csv([FromForm] string? text, HttpContext context, QuotationChecker checker, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(text)) return LocalRedirect.SeeOther(CheckPages.Path);
        Article article = ArticleParser.ParseText(text);
        return await CsvAsync(context, article, await checker.CheckAsync(article, stop), null, stop);
    }

    private static async Task<IResult> Json([FromForm] string? text, HttpContext context, QuotationChecker checker,
        CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(text)) return LocalRedirect.SeeOther(CheckPages.Path);
        return ToJson(context, await checker.CheckAsync(ArticleParser.ParseText(text), stop));
    }

    private static async Task<IResult> KeptCsv(string name, HttpContext context, CheckReports reports, PublicAddress address,
        PageLayout layout, CancellationToken stop)
    {
        if (await reports.OpenAsync(name, stop) is not { } opened) return await layout.NotFoundAsync(stop);
        string page = address.Of(context, $"{CheckPages.Path}/{name}");
        return await CsvAsync(context, ArticleParser.ParseText(opened.Text ?? ""), opened.Report, page, stop);
    }

    private static async Task<IResult> KeptJson(string name, HttpContext context, CheckReports reports, PageLayout layout,
        CancellationToken stop)
    {
        if (await reports.OpenAsync(name, stop) is not { } opened) return await layout.NotFoundAsync(stop);
        return ToJson(context, opened.Report);
    }

    private static async Task<IResult> CsvAsync(HttpContext context, Article article, CheckReport report, string? address,
        CancellationToken stop)
    {
        await QuotationCsv.SendAsync(context, FileName, new[] { (article, report) }.ToAsyncEnumerable(), _ => address, stop);
        return TypedResults.Empty;
    }

    private static ContentHttpResult ToJson(HttpContext context, CheckReport report)
    {
        ContentDispositionHeaderValue attachment = new("attachment") { FileName = FileName + ".json" };
        context.Response.Headers.ContentDisposition = attachment.ToString();
        return TypedResults.Text(JsonSerializer.Serialize(report, CheckJson.Default.CheckReport), MediaTypeNames.Application.Json);
    }
}
