using CableSearch.Archive;
using CableSearch.Archive.Readers;
using CableSearch.Cables.Contract;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// The forms that change a reader's bookmarks. Each redirects to the page it was sent from. The script asks for JSON instead and stays on
/// its page.
/// </summary>
internal static class BookmarkForms
{
    private static readonly ErrorView NotAnId = new(StatusCodes.Status400BadRequest, "Not a cable id",
        "The form did not name a cable. An id is a two-digit year, a station and a number, as in 09LIMA1667.");

    public static void Map(IEndpointRouteBuilder routes)
    {
        // FormGuard replaces the framework's antiforgery check, which accepts tokens only.
        RouteGroupBuilder forms = routes.MapGroup("/bookmarks")
            .AddEndpointFilter<RouteGroupBuilder, FormGuard>().DisableAntiforgery().ExcludeFromDescription();
        forms.MapPost("/add", Add);
        forms.MapPost("/remove", Remove);
        forms.MapPost("/note", SetNote);
        forms.MapPost("/share", Share);
        forms.MapPost("/unshare", Unshare);
        forms.MapPost("/forget", Forget);
    }

    private static async Task<IResult> Add(
        [FromForm] string? id, [FromForm] string? back, HttpContext context, Reader reader, CableArchive archive, PageLayout layout,
        CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable)) return await layout.ErrorAsync(NotAnId, stop);
        string token = await reader.TokenForBookmarkAsync(stop);
        if (!await archive.Bookmarks.AddAsync(token, cable.ToString(), stop)) return LocalRedirect.SeeOther("/bookmarks?full=1");
        return await DoneAsync(context, reader, cable.ToString(), back, stop);
    }

    private static async Task<IResult> Remove(
        [FromForm] string? id, [FromForm] string? back, HttpContext context, Reader reader, CableArchive archive, PageLayout layout,
        CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable)) return await layout.ErrorAsync(NotAnId, stop);
        if (reader.Token is { } token) await archive.Bookmarks.RemoveAsync(token, cable.ToString(), stop);
        return await DoneAsync(context, reader, cable.ToString(), back, stop);
    }

    private static async Task<IResult> SetNote(
        [FromForm] string? id, [FromForm] string? note, Reader reader, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable)) return await layout.ErrorAsync(NotAnId, stop);
        // A form sends line ends as CR LF, but the text box counts each as one character.
        string text = (note ?? "").ReplaceLineEndings("\n");
        if (text.Length > BookmarkStore.MaxNoteLength) return LocalRedirect.SeeOther($"/bookmarks?long={cable}#bookmark-{cable}");
        if (reader.Token is { } token) await archive.Bookmarks.SetNoteAsync(token, cable.ToString(), text, stop);
        return LocalRedirect.SeeOther($"/bookmarks#bookmark-{cable}");
    }

    private static async Task<IResult> Share(Reader reader, CableArchive archive, CancellationToken stop)
    {
        string? list = reader.Token is { } token ? await archive.Bookmarks.ShareAsync(token, stop) : null;
        return LocalRedirect.SeeOther(list is null ? "/bookmarks" : "/bookmarks#shared");
    }

    private static async Task<IResult> Unshare([FromForm] string? list, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (reader.Token is { } token && list is not null) await archive.Bookmarks.UnshareAsync(token, list, stop);
        return LocalRedirect.SeeOther("/bookmarks#shared");
    }

    private static async Task<IResult> Forget(HttpContext context, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (reader.Token is { } token) await archive.Bookmarks.ForgetAsync(token, stop);
        reader.Forget();
        // Pages in the browser's cache still show the bookmarks. "cookies" is not cleared by this header: it would clear those of the
        // whole domain, and log the reader out of the domain's other sites.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return LocalRedirect.SeeOther("/bookmarks?forgotten=1");
    }

    private static async Task<IResult> DoneAsync(HttpContext context, Reader reader, string id, string? back, CancellationToken stop)
    {
        if (context.Request.Headers.Accept != "application/json") return LocalRedirect.SeeOther(LocalPath.Of(back, $"/cable/{id}"));
        IReadOnlySet<string> ids = await reader.IdsAsync(stop);
        return TypedResults.Ok(new BookmarkState(ids.Contains(id), ids.Count));
    }
}
