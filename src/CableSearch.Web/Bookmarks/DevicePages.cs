using CableSearch.Archive;
using CableSearch.Archive.Readers;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// The pages by which a reader opens their lists on another device. One page makes a one-time address; the others are shown at this
/// address. The form that makes the address is answered with a page, not with a redirect: a redirect's URL would have to contain the
/// address. Opening the address only shows a question. The address is used up when the reader presses the button there, so a program that
/// loads pages in advance does not use it up.
/// </summary>
internal static class DevicePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("/bookmarks").ExcludeFromDescription();
        pages.MapPost("/device", Make).AddEndpointFilter<FormGuard>().DisableAntiforgery();
        pages.MapGet("/open/{name}", Ask);
        pages.MapPost("/open", Open).AddEndpointFilter<FormGuard>().DisableAntiforgery();
    }

    private static async Task<IResult> Make(
        HttpContext context, Reader reader, CableArchive archive, PublicAddress address, PageLayout layout, CancellationToken stop)
    {
        if (reader.Token is not { } token || !await archive.Bookmarks.KnowsAsync(token, stop)) return LocalRedirect.SeeOther("/bookmarks");
        string name = await archive.Handovers.CreateAsync(token, stop);
        return await layout.ShowAsync<DevicePage, string>(
            PageHead.Private("Open on another device"), address.Of(context, $"/bookmarks/open/{name}"), stop);
    }

    private static async Task<IResult> Ask(string name, Reader reader, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        OpenView view = new(name, await archive.Handovers.ExpiryAsync(name, stop), await HasOwnAsync(reader, archive, stop));
        return await layout.ShowAsync<OpenPage, OpenView>(PageHead.Private("Open your lists here"), view,
            view.Expires is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK, stop);
    }

    private static async Task<IResult> Open(
        [FromForm] string? name, Reader reader, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        // A browser that already has lists does not get those of the address. Its cookie would be overwritten, and this cookie is the only
        // key to the lists that the browser has.
        if (name is not { Length: BookmarkStore.TokenLength } || await HasOwnAsync(reader, archive, stop))
            return await Ask(name ?? "", reader, archive, layout, stop);
        if (await archive.Handovers.UseAsync(name, stop) is not { } token) return await Ask(name, reader, archive, layout, stop);
        reader.Adopt(token);
        return LocalRedirect.SeeOther("/bookmarks");
    }

    private static async Task<bool> HasOwnAsync(Reader reader, CableArchive archive, CancellationToken stop) =>
        reader.Token is { } token && await archive.Bookmarks.KnowsAsync(token, stop);
}
