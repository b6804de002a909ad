using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

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
        // The form that removes an item may be answered with a page directly, without a redirect. If scripts are off, the browser then
        // shows the address of the form. A GET of this address, for example from the browser's history, is redirected to the lists.
        routes.MapGet("/bookmarks/items", () => LocalRedirect.SeeOther("/bookmarks")).ExcludeFromDescription();
    }

    // Moves or removes an item. The form has buttons named up, down, top and remove for each item. A browser sends only the pressed button,
    // with the item's id as its value.
    private static async Task<IResult> Change(
        [FromForm] Guid? up, [FromForm] Guid? down, [FromForm] Guid? top, [FromForm] Guid? remove, [FromForm] string? sure,
        [FromForm] string? back, Reader reader, CableArchive archive, ItemRemoval removal, CancellationToken stop)
    {
        string page = LocalPath.Of(back, "/bookmarks");
        if (reader.Token is { } token)
        {
            if (remove is { } removed) return await removal.RemoveAsync(token, removed, page, sure, stop);
            if (top is { } first) await archive.Lists.Items.MoveToTopAsync(token, first, stop);
            else if ((up ?? down) is { } moved) await archive.Lists.Items.MoveAsync(token, moved, up is not null, stop);
        }
        return LocalRedirect.SeeOther(page + ((up ?? down ?? top) is { } raised ? $"#item-{raised}" : ""));
    }

    // Puts an item back that the reader has just removed, with its note and tags.
    private static async Task<IResult> Restore(
        [FromForm(Name = RemovedItem.Parameter)] string? removed, [FromForm] string? note, [FromForm] string? tags, [FromForm] int? list,
        [FromForm] string? back, Reader reader, CableArchive archive, CancellationToken stop)
    {
        (string text, IReadOnlyList<string> named) = OwnWords(note, tags);
        if (reader.Token is { } token && list is { } number && RemovedItem.Read(removed) is { } item && AreShort(text, named)
            && await SaveForms.TargetAsync(item.Form, archive, stop) is { } target
            && await archive.Lists.Items.RestoreAsync(token, new(Guid.Empty, number, target, text, named), item.Position, stop)
                == AddOutcome.Full)
            return LocalRedirect.SeeOther("/bookmarks?full=1");
        return LocalRedirect.SeeOther(LocalPath.Of(back, "/bookmarks"));
    }

    private static async Task<IResult> SetNote(
        [FromForm] Guid? item, [FromForm] string? note, [FromForm] string? tags, [FromForm] string? back, Reader reader,
        CableArchive archive, CancellationToken stop)
    {
        (string text, IReadOnlyList<string> named) = OwnWords(note, tags);
        string page = LocalPath.Of(back, "/bookmarks");
        if (!AreShort(text, named)) return LocalRedirect.SeeOther($"{QueryHelpers.AddQueryString(page, "long", $"{item}")}#item-{item}");
        if (reader.Token is { } token && item is { } id) await archive.Lists.Items.SetNoteAsync(token, id, text, named, stop);
        return LocalRedirect.SeeOther($"{page}#item-{item}");
    }

    // Note and tags as they are stored, with LF for each line end. A browser sends CR LF, but counts it as one character for the limit of
    // the text box.
    private static (string Note, IReadOnlyList<string> Tags) OwnWords(string? note, string? tags) =>
        ((note ?? "").ReplaceLineEndings("\n"), ItemTags.Of([tags]));

    private static bool AreShort(string note, IReadOnlyList<string> tags) =>
        note.Length <= ListItemStore.MaxNoteLength && ItemTags.AreShort(tags);
}
