using CableSearch.Archive;
using CableSearch.Archive.Readers;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// The pages by which a reader opens their lists on another device. The first page shows a new one-time address. It is the direct answer to
/// a form: after a redirect, its own URL would contain the secret name from the one-time address. The second page, at the one-time address,
/// asks whether to open the lists in this browser. Only the button on the second page uses up the address. So the address stays valid if a
/// program loads the page in advance.
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
        // If this browser has lists of its own, the lists at the one-time address are not opened. Opening them would overwrite this
        // browser's cookie, which is the only key to its own lists.
        if (name is not { Length: BookmarkStore.TokenLength } || await HasOwnAsync(reader, archive, stop))
            return await Ask(name ?? "", reader, archive, layout, stop);
        if (await archive.Handovers.UseAsync(name, stop) is not { } token) return await Ask(name, reader, archive, layout, stop);
        reader.Adopt(token);
        return LocalRedirect.SeeOther("/bookmarks");
    }

    private static async Task<bool> HasOwnAsync(Reader reader, CableArchive archive, CancellationToken stop) =>
        reader.Token is { } token && await archive.Bookmarks.KnowsAsync(token, stop);
}
