using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>The forms that move, remove and restore the items of a list, and set their notes and tags.</summary>
internal static class ItemForms
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder forms = routes.MapGroup("/bookmarks/items")
            .AddEndpointFilter<RouteGroupBuilder, FormGuard>().DisableAntiforgery().ExcludeFromDescription();
        forms.MapPost("", Change);
        forms.MapPost("/note", SetNote);
        forms.MapPost("/restore", Restore);
    }

    // Moves or removes an item. The form has buttons named up, down, top and remove for each item. A browser sends only the pressed button,
    // with the item's id as its value.
    private static async Task<IResult> Change(
        [FromForm] Guid? up, [FromForm] Guid? down, [FromForm] Guid? top, [FromForm] Guid? remove, [FromForm] string? sure,
        [FromForm] string? back, Reader reader, CableArchive archive, RemovalQuestion question, CancellationToken stop)
    {
        string page = LocalPath.Of(back, "/bookmarks");
        if (reader.Token is { } token)
        {
            if (remove is { } removed)
            {
                SavedItem? found = await archive.Lists.Items.FindAsync(token, removed, stop);
                if (found is not null && RemovalQuestion.IsNeeded([found], sure)) return await question.AskAsync([found], page, stop);
                long? position = await archive.Lists.Items.RemoveAsync(token, removed, stop);
                if (found is not null && position is { } place && IsListPage(page)
                    && await RemovedItem.OfAsync(found, place, archive, stop) is { } item)
                    return LocalRedirect.SeeOther(With(page, RemovedItem.Parameter, item.ToString()));
            }
            else if (top is { } first) await archive.Lists.Items.MoveToTopAsync(token, first, stop);
            else if ((up ?? down) is { } moved) await archive.Lists.Items.MoveAsync(token, moved, up is not null, stop);
        }
        return LocalRedirect.SeeOther(page + ((up ?? down ?? top) is { } raised ? $"#item-{raised}" : ""));
    }

    // Puts an item back that the reader has just removed.
    private static async Task<IResult> Restore(
        [FromForm(Name = RemovedItem.Parameter)] string? removed, [FromForm] int? list, [FromForm] string? back, Reader reader,
        CableArchive archive, CancellationToken stop)
    {
        if (reader.Token is { } token && list is { } number && RemovedItem.Read(removed) is { } item
            && await SaveForms.TargetAsync(item.Form, archive, stop) is { } target
            && await archive.Lists.Items.RestoreAsync(token, number, target, item.Position, stop) == AddOutcome.Full)
            return LocalRedirect.SeeOther("/bookmarks?full=1");
        return LocalRedirect.SeeOther(LocalPath.Of(back, "/bookmarks"));
    }

    private static bool IsListPage(string page) => page.StartsWith("/bookmarks", StringComparison.Ordinal);

    private static string With(string page, string name, string value) =>
        $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";

    private static async Task<IResult> SetNote(
        [FromForm] Guid? item, [FromForm] string? note, [FromForm] string? tags, [FromForm] string? back, Reader reader,
        CableArchive archive, CancellationToken stop)
    {
        // A browser sends a line end as CR LF, but counts it as one character for the limit of the text box. So CR LF becomes LF.
        string text = (note ?? "").ReplaceLineEndings("\n");
        string page = LocalPath.Of(back, "/bookmarks");
        IReadOnlyList<string> named = ItemTags.Of([tags]);
        if (text.Length > ListItemStore.MaxNoteLength || !ItemTags.AreShort(named))
            return LocalRedirect.SeeOther($"{With(page, "long", $"{item}")}#item-{item}");
        if (reader.Token is { } token && item is { } id) await archive.Lists.Items.SetNoteAsync(token, id, text, named, stop);
        return LocalRedirect.SeeOther($"{page}#item-{item}");
    }
}
