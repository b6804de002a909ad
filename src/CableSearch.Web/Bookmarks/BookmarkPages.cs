using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Bookmarks;

/// <summary>A reader's own bookmarks, and the read-only copies that readers share.</summary>
internal static class BookmarkPages
{
    // Of a search within the list.
    private const int MaxWords = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/bookmarks", Own);
        pages.MapGet("/lists/{token}", Shared);
    }

    private static async Task<IResult> Own(
        HttpContext context, Reader reader, CableArchive archive, SavedSearchCounter searches, PageLayout layout, CancellationToken stop)
    {
        BookmarksView view = reader.Token is { } token
            ? new(await archive.Bookmarks.ListAsync(token, stop),
                await archive.Bookmarks.SharedByAsync(token, stop),
                await searches.ReadAsync(context.Request.Query["page"], stop))
            : new([], [], SavedSearchesView.None);
        string words = context.Request.Query["q"].ToString();
        view = view with
        {
            Words = words.Length <= MaxWords ? words : words[..MaxWords],
            IsByDate = context.Request.Query["order"] == "date",
        };
        return await layout.ShowAsync<BookmarksPage, BookmarksView>(PageHead.Private("Bookmarks"), view, stop);
    }

    private static async Task<IResult> Shared(string token, CableArchive archive, PageLayout layout, CancellationToken stop) =>
        await archive.Bookmarks.SharedAsync(token, stop) is { } list
            ? await layout.ShowAsync<ListPage, SharedList>(PageHead.Private("A shared list"), list, stop)
            : await layout.NotFoundAsync(stop);
}
