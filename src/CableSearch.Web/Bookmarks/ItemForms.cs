using CableSearch.Archive;
using CableSearch.Archive.Readers;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>The forms that move and remove the items of a list, and set their notes and tags.</summary>
internal static class ItemForms
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder forms = routes.MapGroup("/bookmarks/items")
            .AddEndpointFilter<RouteGroupBuilder, FormGuard>().DisableAntiforgery().ExcludeFromDescription();
        forms.MapPost("", Change);
        forms.MapPost("/note", SetNote);
    }

    // Moves or removes an item. The form has buttons named up, down, top and remove for each item. A browser sends only the pressed button,
    // with the item's id as its value.
    private static async Task<IResult> Change(
        [FromForm] Guid? up, [FromForm] Guid? down, [FromForm] Guid? top, [FromForm] Guid? remove, [FromForm] string? sure,
        [FromForm] string? back, Reader reader, CableArchive archive, RemovalQuestion question, CancellationToken stop)
    {
        if (reader.Token is { } token)
        {
            if (remove is { } removed)
            {
                if (await archive.Lists.Items.FindAsync(token, removed, stop) is { } found && RemovalQuestion.IsNeeded([found], sure))
                    return await question.AskAsync([found], LocalPath.Of(back, "/bookmarks"), stop);
                await archive.Lists.Items.RemoveAsync(token, removed, stop);
            }
            else if (top is { } raised) await archive.Lists.Items.MoveToTopAsync(token, raised, stop);
            else if ((up ?? down) is { } moved) await archive.Lists.Items.MoveAsync(token, moved, up is not null, stop);
        }
        return LocalRedirect.SeeOther(LocalPath.Of(back, "/bookmarks") + ((up ?? down ?? top) is { } item ? $"#item-{item}" : ""));
    }

    private static async Task<IResult> SetNote(
        [FromForm] Guid? item, [FromForm] string? note, [FromForm] string? tags, [FromForm] string? back, Reader reader,
        CableArchive archive, CancellationToken stop)
    {
        // A browser sends a line end as CR LF, but counts it as one character for the limit of the text box. So CR LF becomes LF.
        string text = (note ?? "").ReplaceLineEndings("\n");
        string page = LocalPath.Of(back, "/bookmarks");
        IReadOnlyList<string> named = ItemTags.Of([tags]);
        if (text.Length > ListItemStore.MaxNoteLength || !ItemTags.AreShort(named))
            return LocalRedirect.SeeOther($"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}long={item}#item-{item}");
        if (reader.Token is { } token && item is { } id) await archive.Lists.Items.SetNoteAsync(token, id, text, named, stop);
        return LocalRedirect.SeeOther($"{page}#item-{item}");
    }
}
