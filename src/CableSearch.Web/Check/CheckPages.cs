using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Check;

/// <summary>
/// The page that checks the quotations of a text. The text is sent in the body of a form, so that no address contains it. The text is not
/// logged. It is stored only if the reader asks to keep the report.
/// </summary>
internal static class CheckPages
{
    // Largest form, in bytes. A form encodes each byte of the text as at most three characters; 4,096 bytes are for the other fields.
    internal const int MaxForm = 3 * QuotationChecker.MaxBytes + 4096;

    internal const string Path = "/check";

    private static PageHead Head => new("Check quotations against the cables") { Path = Path };

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup(Path).ExcludeFromDescription();
        pages.MapGet("", Show);
        pages.MapGet("/{name}", Open);
        pages.MapPost("/keep", Keep).AddEndpointFilter<FormGuard>().DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(MaxForm));
        pages.MapPost("/{name}/delete", Delete).AddEndpointFilter<FormGuard>().DisableAntiforgery();
        CheckDownloads.Map(pages);
        pages.MapPost("", Check).AddEndpointFilter<FormGuard>().DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(MaxForm));
    }

    // Shows the form into which the reader pastes a text. If the address names an article of the archive by its slug, the article is
    // checked, and the report is shown too.
    private static async Task<IResult> Show(string? article, CableArchive archive, QuotationChecker checker, PageLayout layout,
        CancellationToken stop)
    {
        if (string.IsNullOrEmpty(article)) return await PageAsync("", null, checker, archive, layout, stop);
        if (await archive.Articles.FindAsync(article, stop) is not { } held) return await layout.NotFoundAsync(stop);
        return await RunAsync("", held, checker, archive, layout, stop);
    }

    private static async Task<IResult> Check([FromForm] string? text, HttpContext context, CableArchive archive,
        QuotationChecker checker, PageLayout layout, CancellationToken stop)
    {
        // Unlike other pages, this page may be stored by the browser until the browser is closed. Otherwise a reader who goes from the
        // report to a cable and back would get the browser's error page, because a browser does not send a form again by itself.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "private, no-cache";
            return Task.CompletedTask;
        });
        if (string.IsNullOrWhiteSpace(text)) return await NothingAsync(checker, layout, stop);
        return await RunAsync(text, ArticleParser.ParseText(text), checker, archive, layout, stop);
    }

    // Checks the text of the form once more and stores the report. The report that the reader saw is not taken from the browser, because it
    // could be forged.
    private static async Task<IResult> Keep([FromForm] string? text, CableArchive archive, QuotationChecker checker,
        CheckReports reports, PageLayout layout, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(text)) return await NothingAsync(checker, layout, stop);
        CheckReport report = await checker.CheckAsync(ArticleParser.ParseText(text), stop);
        string? name = await reports.KeepAsync(report, text, stop);
        return name is null
            ? await layout.ErrorAsync(ErrorView.Of(StatusCodes.Status503ServiceUnavailable), stop)
            : LocalRedirect.SeeOther($"{Path}/{name}");
    }

    private static async Task<IResult> Open(string name, CheckReports reports, QuotationChecker checker, CableArchive archive,
        PageLayout layout, CancellationToken stop)
    {
        if (await reports.OpenAsync(name, stop) is not { } opened) return await layout.NotFoundAsync(stop);
        return await PageAsync(opened.Text ?? "", opened.Report, checker, archive, layout, stop,
            new(name, opened.StoredAt, opened.CheckedAt, opened.Changed));
    }

    private static async Task<IResult> Delete(string name, CheckReports reports, PageLayout layout, CancellationToken stop) =>
        await reports.DeleteAsync(name, stop) ? LocalRedirect.SeeOther($"{Path}?deleted=1") : await layout.NotFoundAsync(stop);

    // Checks an article and sends the page row by row. An article that has no quotations or is too long is not checked, and its page is
    // sent at once.
    private static async Task<IResult> RunAsync(string text, Article article, QuotationChecker checker, CableArchive archive,
        PageLayout layout, CancellationToken stop)
    {
        RunningCheck check = await RunningCheck.StartAsync(checker, article, stop);
        if (check.Searched is not { } searched) return await PageAsync(text, await check.Report, checker, archive, layout, stop);
        CheckView view = new(text, null, new Dictionary<string, CableHeading>(), searched) { Running = check.Quotations };
        return await layout.StreamAsync<CheckPage, CheckView>(Head, view,
            CheckRows.Of(check.Verdicts, check.Report, article, searched, archive, stop), stop);
    }

    // The page for a form that was sent without a text.
    private static async Task<IResult> NothingAsync(QuotationChecker checker, PageLayout layout, CancellationToken stop)
    {
        CheckView view = new("", null, new Dictionary<string, CableHeading>(), await checker.SearchableAsync(stop))
        {
            Problem = "There is no text to check. Paste an article or its quotations.",
        };
        return await layout.ShowAsync<CheckPage, CheckView>(Head, view, StatusCodes.Status400BadRequest, stop);
    }

    private static async Task<IResult> PageAsync(string text, CheckReport? report, QuotationChecker checker, CableArchive archive,
        PageLayout layout, CancellationToken stop, KeptView? kept = null)
    {
        string[] ids = report is null ? [] : [.. report.Quotations.SelectMany(q => q.Passages).Select(p => p.Cable)
            .Concat(report.Links.Select(l => l.Cable)).Distinct(StringComparer.Ordinal)];
        Dictionary<string, CableHeading> headings = (await archive.Cables.HeadingsAsync(ids, stop)).ToDictionary(h => h.Id);
        SearchedArchive searched = report?.Searched ?? await checker.SearchableAsync(stop);
        PageHead head = kept is null ? Head : PageHead.Private("Kept report");
        return await layout.ShowAsync<CheckPage, CheckView>(head, new(text, report, headings, searched) { Kept = kept }, stop);
    }
}
