using CableSearch.Archive;
using CableSearch.Archive.Bookmarks;
using CableSearch.Web.Parts;
using CableSearch.Web.Readers;

namespace CableSearch.Web.Pages;

/// <summary>What a reader keeps, and the copies that readers share.</summary>
internal static class BookmarkPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/bookmarks", Own);
        pages.MapGet("/lists/{token}", Shared);
    }

    private static async Task<IResult> Own(HttpContext context, Reader reader, CableArchive archive, KeptSearches searches, Frame frame, CancellationToken stop)
    {
        BookmarksView view = reader.Token is { } token
            ? new(await archive.Bookmarks.ListAsync(token, stop), await archive.Bookmarks.SharedByAsync(token, stop), await searches.ReadAsync(context.Request.Query["page"], stop))
            : new([], [], KeptSearchesView.None);
        return await frame.ShowAsync<BookmarksPage, BookmarksView>(PageHead.Private("Bookmarks"), view, stop);
    }

    private static async Task<IResult> Shared(string token, CableArchive archive, Frame frame, CancellationToken stop) =>
        await archive.Bookmarks.SharedAsync(token, stop) is { } list
            ? await frame.ShowAsync<ListPage, SharedList>(PageHead.Private("A shared list"), list, stop)
            : await frame.NotFoundAsync(stop);
}

/// <summary>All that a reader keeps.</summary>
/// <param name="Bookmarks">Last added first.</param>
/// <param name="Shared">Copies of them that the reader shared.</param>
/// <param name="Searches">A page of the saved searches.</param>
public sealed record BookmarksView(IReadOnlyList<Bookmark> Bookmarks, IReadOnlyList<SharedListInfo> Shared, KeptSearchesView Searches);
