using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Web.Format;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// The pages by which a reader opens their lists on another device. The first page shows a new one-time address, which contains a secret.
/// The first page answers a form directly, without a redirect. A redirect would have to put the secret into the address of the first page,
/// where the browser's history keeps it. The second page, at the one-time address, asks whether to open the lists in this browser, or to
/// merge them with lists that this browser has. Only the button on the second page uses up the one-time address. So a program that loads
/// the second page in advance does not use it up.
/// </summary>
internal static class DevicePages
{
    private static readonly ErrorView TooMuch = new(StatusCodes.Status400BadRequest, "Nothing was merged",
        $"Together you would have more than {CountFormat.Of(ListStore.MaxLists)} lists, {CountFormat.Of(ListItemStore.MaxItems)} items, "
        + $"{CountFormat.Of(SavedSearchStore.MaxSearches)} saved searches or {CountFormat.Of(BookmarkStore.MaxCopies)} shared copies, "
        + "the maximum. Remove some on either device, then open the address again.");

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
        OpenView view = new(name, await archive.Handovers.ExpiryAsync(name, stop), await HasOwnAsync(reader, archive, stop),
            reader.Token is { } token && await archive.Handovers.IsOfAsync(name, token, stop));
        return await layout.ShowAsync<OpenPage, OpenView>(PageHead.Private("Open your lists here"), view,
            view.Expires is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK, stop);
    }

    private static async Task<IResult> Open(
        [FromForm] string? name, [FromForm] string? merge, Reader reader, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        if (name is not { Length: BookmarkStore.TokenLength }) return await Ask(name ?? "", reader, archive, layout, stop);
        // If this browser has lists already, the lists of the one-time address can't simply be opened. Their token would replace this
        // browser's cookie, which is the only key to the browser's own lists. So both are merged, but only if the reader asked for it.
        if (await HasOwnAsync(reader, archive, stop))
        {
            return merge is null
                ? await Ask(name, reader, archive, layout, stop)
                : await MergeAsync(name, reader, archive, layout, stop);
        }
        if (await archive.Handovers.UseAsync(name, stop) is not { } token) return await Ask(name, reader, archive, layout, stop);
        reader.Adopt(token);
        return LocalRedirect.SeeOther("/bookmarks");
    }

    private static async Task<IResult> MergeAsync(
        string name, Reader reader, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        HandoverResult result = await archive.Handovers.MergeAsync(name, reader.Token!, stop);
        if (result.Outcome == HandoverOutcome.TooMuch) return await layout.ErrorAsync(TooMuch, stop);
        if (result.Token is not { } token) return await Ask(name, reader, archive, layout, stop);
        reader.Adopt(token);
        return LocalRedirect.SeeOther("/bookmarks?merged=1");
    }

    private static async Task<bool> HasOwnAsync(Reader reader, CableArchive archive, CancellationToken stop) =>
        reader.Token is { } token && await archive.Bookmarks.KnowsAsync(token, stop);
}
