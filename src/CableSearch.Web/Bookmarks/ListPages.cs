using CableSearch.Archive;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;

namespace CableSearch.Web.Bookmarks;

/// <summary>The pages of a reader's own lists, and of the read-only copies of lists that readers share.</summary>
internal static class ListPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/bookmarks", Own);
        pages.MapGet("/bookmarks/{list:int}", One);
        pages.MapGet("/lists/{token}", Shared);
    }

    private static Task<IResult> Own(HttpContext context, ListReader lists, PageLayout layout, CancellationToken stop) =>
        ShowAsync(null, context, lists, layout, stop);

    private static Task<IResult> One(int list, HttpContext context, ListReader lists, PageLayout layout, CancellationToken stop) =>
        ShowAsync(list, context, lists, layout, stop);

    private static async Task<IResult> ShowAsync(
        int? list, HttpContext context, ListReader lists, PageLayout layout, CancellationToken stop) =>
        await lists.ReadAsync(list, context.Request.Query, stop) is { } view
            ? await ShowAsync(view with { Removed = RemovedItem.Read(context.Request.Query[RemovedItem.Parameter]) }, layout, stop)
            : await layout.NotFoundAsync(stop);

    /// <summary>The page of the reader's lists.</summary>
    public static Task<IResult> ShowAsync(ListsView view, PageLayout layout, CancellationToken stop) =>
        layout.ShowAsync<ListsPage, ListsView>(PageHead.Private(view.Shown?.Name ?? "Lists"), view, stop);

    private static async Task<IResult> Shared(
        string token, HttpContext context, CableArchive archive, ListReader lists, PageLayout layout, CancellationToken stop)
    {
        if (await archive.Bookmarks.SharedAsync(token, stop) is not { } list) return await layout.NotFoundAsync(stop);
        SharedListView view = new(list, EntrySelection.Read(context.Request.Query).Part);
        view = view with { Part = Math.Min(view.Part, view.LastPart) };
        return await layout.ShowAsync<SharedListPage, SharedListView>(PageHead.Private("A shared list"),
            view with
            {
                Paragraphs = await lists.ParagraphsAsync(view.Entries, stop),
                Openings = await CableOpening.OfAsync(view.Entries, archive, stop),
            },
            stop);
    }
}
