using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CableSearch.Web.Layout;

/// <summary>
/// Answers a request with a page that is sent piece by piece, so that the reader sees its beginning while the rest is still computed. The
/// document is rendered completely before anything is sent, with gaps in it. Then each piece is rendered by itself, in one go, and sent
/// into its gap. No component of the document changes after it was rendered.
/// </summary>
/// <param name="head">The head of the document.</param>
/// <param name="layout">The layout around the page.</param>
/// <param name="body">The page; where pieces will stand it has <see cref="Gap"/>.</param>
/// <param name="pieces">The pieces. If reading them fails, the page ends with a sentence that says so.</param>
internal sealed class StreamedPage(PageHead head, PageLayoutView layout, RenderFragment body, IAsyncEnumerable<PagePiece> pieces) : IResult
{
    /// <summary>
    /// Stands in the page where pieces are sent. It can't occur in a text of the page, because the renderer writes <c>&lt;</c> in text as
    /// an entity. The last gap must stand where a paragraph may stand.
    /// </summary>
    public static readonly MarkupString Gap = new("<!--gap-->");

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        CancellationToken stop = httpContext.RequestAborted;
        await using PageRenderer renderer = new(httpContext);
        Sending page = new(httpContext.Response, (await renderer.DocumentAsync(head, layout, body)).Split(Gap.Value));
        await page.StartAsync(stop);
        try
        {
            await foreach (PagePiece piece in pieces.WithCancellation(stop))
                await page.SendAsync(piece.Gap, await renderer.PieceAsync(piece.Body), stop);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            // The status was sent already, so this failure can't be answered with the page of an error.
            ILogger log = httpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger<StreamedPage>();
            log.LogError(e, "A page ended before it was complete");
            await page.SendAsync(page.LastGap, await renderer.PieceAsync(Failed), stop);
        }
        await page.EndAsync(stop);
    }

    private static void Failed(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", "failed");
        builder.AddContent(2, "Something went wrong here, so the rest of this page is missing. Try again.");
        builder.CloseElement();
    }

    // A page on its way: the parts of the document between the gaps, of which the first ones are sent.
    private sealed class Sending(HttpResponse response, string[] parts)
    {
        private int _gap = -1;

        public int LastGap => parts.Length - 2;

        public async Task StartAsync(CancellationToken stop)
        {
            response.StatusCode = StatusCodes.Status200OK;
            response.ContentType = "text/html; charset=utf-8";
            // Tells nginx to pass on each piece at once.
            response.Headers["X-Accel-Buffering"] = "no";
            await SendAsync(0, "", stop);
        }

        // Sends the document up to the gap, and then the piece. The answer is flushed, so that the reader's browser shows both.
        public async Task SendAsync(int gap, string piece, CancellationToken stop)
        {
            StringBuilder html = new();
            while (_gap < gap) html.Append(parts[++_gap]);
            html.Append(piece);
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(html.ToString()), stop);
            await response.Body.FlushAsync(stop);
        }

        public Task EndAsync(CancellationToken stop) => SendAsync(parts.Length - 1, "", stop);
    }
}
