using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Cables.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>The forms that make, name, choose and delete a reader's lists.</summary>
internal static class ListForms
{
    /// <summary>
    /// Largest file, in bytes, from which lists can be imported. If the export of all lists is larger, a reader can export and import each
    /// list by itself.
    /// </summary>
    public const int MaxFile = 8 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder forms = routes.MapGroup("/bookmarks/lists")
            .AddEndpointFilter<RouteGroupBuilder, FormGuard>().DisableAntiforgery().ExcludeFromDescription();
        forms.MapPost("/add", Add);
        forms.MapPost("/rename", Rename);
        forms.MapPost("/choose", Choose);
        forms.MapPost("/delete", Delete);
        forms.MapPost("/import", Import).RequireRateLimiting(SearchDownloads.Policy)
            .WithMetadata(new RequestSizeLimitAttribute(MaxFile));
    }

    // Makes a new list. If the form names a cable, this cable becomes the first item of the list.
    private static async Task<IResult> Add(
        [FromForm] string? name, [FromForm] string? id, [FromForm] string? back, Reader reader, CableArchive archive,
        CancellationToken stop)
    {
        if (NameIn(name) is not { } named) return LocalRedirect.SeeOther("/bookmarks?name=1");
        string token = await reader.TokenForBookmarkAsync(stop);
        if (await archive.Lists.CreateAsync(token, named, stop) is not { } list) return LocalRedirect.SeeOther("/bookmarks?lists=1");
        if (!CableId.TryParse(id, out CableId cable)) return LocalRedirect.SeeOther(ListsView.Address(list));
        return await archive.Lists.Items.AddAsync(token, list, ItemTarget.OfCable(cable.ToString()), stop) == AddOutcome.Full
            ? LocalRedirect.SeeOther("/bookmarks?full=1")
            : LocalRedirect.SeeOther(LocalPath.Of(back, ListsView.Address(list)));
    }

    private static async Task<IResult> Rename(
        [FromForm] int? list, [FromForm] string? name, Reader reader, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        if (list is not { } number || reader.Token is not { } token) return await layout.NotFoundAsync(stop);
        if (NameIn(name) is not { } named) return LocalRedirect.SeeOther($"{ListsView.Address(number)}?name=1");
        return await archive.Lists.RenameAsync(token, number, named, stop)
            ? LocalRedirect.SeeOther(ListsView.Address(number))
            : await layout.NotFoundAsync(stop);
    }

    private static async Task<IResult> Choose(
        [FromForm] int? list, Reader reader, CableArchive archive, PageLayout layout, CancellationToken stop) =>
        list is { } number && reader.Token is { } token && await archive.Lists.ChooseAsync(token, number, stop)
            ? LocalRedirect.SeeOther(ListsView.Address(number))
            : await layout.NotFoundAsync(stop);

    private static async Task<IResult> Delete([FromForm] int? list, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (list is { } number && reader.Token is { } token) await archive.Lists.DeleteAsync(token, number, stop);
        return LocalRedirect.SeeOther("/bookmarks?deleted=1");
    }

    private static async Task<IResult> Import(
        IFormFile? file, [FromForm] string? merge, Reader reader, CableArchive archive, TimeProvider clock, PageLayout layout,
        CancellationToken stop)
    {
        if (file is null) return await layout.ErrorAsync(NotImported("No file was sent. Go back, choose it again and send it."), stop);
        await using Stream content = file.OpenReadStream();
        (IReadOnlyList<ImportedList>? lists, string? problem) = await ListFile.ReadAsync(content, clock.GetUtcNow().UtcDateTime, stop);
        if (lists is null) return await layout.ErrorAsync(NotImported(problem!), stop);
        string token = await reader.TokenForBookmarkAsync(stop);
        return await archive.Lists.ImportAsync(token, lists, merge is not null, stop) switch
        {
            ListImportOutcome.TooManyLists => await layout.ErrorAsync(NotImported(
                $"You would have more than {CountFormat.Of(ListStore.MaxLists)} lists, the maximum. Delete some first."), stop),
            ListImportOutcome.TooManyItems => await layout.ErrorAsync(NotImported(
                $"You would have more than {CountFormat.Of(ListItemStore.MaxItems)} items, the maximum. Remove some first."), stop),
            _ => LocalRedirect.SeeOther(merge is null ? "/bookmarks?imported=1" : "/bookmarks?merged=1"),
        };
    }

    private static ErrorView NotImported(string why) => new(StatusCodes.Status400BadRequest, "Nothing was imported", why);

    /// <summary>
    /// The name of a list, with single blanks between words. Null if the name is empty, or longer than the archive stores.
    /// </summary>
    internal static string? NameIn(string? written)
    {
        string name = string.Join(' ', (written ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return name.Length is 0 or > ListStore.MaxNameLength ? null : name;
    }
}
