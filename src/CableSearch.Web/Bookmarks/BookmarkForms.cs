using CableSearch.Archive;
using CableSearch.Archive.Readers;
using CableSearch.Cables.Contract;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>What a reader does with their bookmarks. Each form leads back to where it was pressed; the script asks for JSON and stays.</summary>
internal static class BookmarkForms
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        // FormGuard stands for the framework's check, which knows tokens only.
        RouteGroupBuilder forms = routes.MapGroup("/bookmarks").AddEndpointFilter<RouteGroupBuilder, FormGuard>().DisableAntiforgery().ExcludeFromDescription();
        forms.MapPost("/add", Add);
        forms.MapPost("/remove", Remove);
        forms.MapPost("/note", SetNote);
        forms.MapPost("/share", Share);
        forms.MapPost("/unshare", Unshare);
        forms.MapPost("/forget", Forget);
    }

    private static async Task<IResult> Add([FromForm] string? id, [FromForm] string? back, HttpContext context, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable)) return TypedResults.BadRequest("That is no id of a cable.");
        if (!await archive.Bookmarks.AddAsync(await reader.TokenForBookmarkAsync(stop), cable.ToString(), stop)) return LocalRedirect.SeeOther("/bookmarks?full=1");
        return await DoneAsync(context, reader, cable.ToString(), back, stop);
    }

    private static async Task<IResult> Remove([FromForm] string? id, [FromForm] string? back, HttpContext context, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable)) return TypedResults.BadRequest("That is no id of a cable.");
        if (reader.Token is { } token) await archive.Bookmarks.RemoveAsync(token, cable.ToString(), stop);
        return await DoneAsync(context, reader, cable.ToString(), back, stop);
    }

    private static async Task<IResult> SetNote([FromForm] string? id, [FromForm] string? note, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (!CableId.TryParse(id, out CableId cable)) return TypedResults.BadRequest("That is no id of a cable.");
        // A form sends line ends as CR LF, which the page's own bound does not count.
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
        // Pages that the browser kept show what was bookmarked. Cookies are taken away one by one: the header would take those of the whole domain, and log readers out of its other sites.
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
