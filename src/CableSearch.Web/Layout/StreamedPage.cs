using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CableSearch.Web.Layout;

/// <summary>
/// Answers a request with a page that is sent piece by piece. The reader sees the beginning of the page while the rest is still computed.
/// First the whole document is rendered, with gaps in it. Then each piece is rendered by itself and sent into its gap. What was rendered
/// before does not change.
/// </summary>
/// <param name="head">The head of the document.</param>
/// <param name="layout">The layout around the page.</param>
/// <param name="body">The page. It contains <see cref="Gap"/> at each place into which pieces will be sent.</param>
/// <param name="pieces">The pieces. If reading them fails, the page ends with a sentence that says so.</param>
internal sealed class StreamedPage(PageHead head, PageLayoutView layout, RenderFragment body, IAsyncEnumerable<PagePiece> pieces) : IResult
{
    /// <summary>
    /// Marks a place in the page into which pieces are sent. No text of the page contains this mark, because the renderer writes
    /// <c>&lt;</c> in a text as <c>&amp;lt;</c>. If reading the pieces fails, a paragraph that says so is sent into the last gap. So the
    /// last gap must be where HTML allows a paragraph.
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
            // The status of the answer (200) was sent already, so an error page can't be sent instead.
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

    // Sends a page. The document was cut into parts at its gaps: a gap follows each part except the last. After each part, the pieces of
    // the gap that follows are sent.
    private sealed class Sending(HttpResponse response, string[] parts)
    {
        private int _gap = -1;

        public int LastGap => parts.Length - 2;

        public async Task StartAsync(CancellationToken stop)
        {
            response.StatusCode = StatusCodes.Status200OK;
            response.ContentType = "text/html; charset=utf-8";
            // Tells nginx to pass on each piece immediately. Otherwise nginx would collect the pieces.
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
