using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// The forms that save an item to a reader's list, or remove it from all lists. An item is a cable, an article, a paragraph or a quotation.
/// Other forms share a list, or delete everything that the site stores about a reader. After saving or removing, the reader is redirected
/// to the page with the form. If the page's script sent the form, the answer is JSON without a redirect.
/// </summary>
internal static class SaveForms
{
    private static readonly ErrorView NothingNamed = new(StatusCodes.Status400BadRequest, "Nothing to save",
        "The form named no cable, paragraph, quotation or article of this archive. Go back, load the page again and press Save.");

    public static void Map(IEndpointRouteBuilder routes)
    {
        // FormGuard replaces the framework's antiforgery check, which would require a token in each form.
        RouteGroupBuilder forms = routes.MapGroup("/bookmarks")
            .AddEndpointFilter<RouteGroupBuilder, FormGuard>().DisableAntiforgery().ExcludeFromDescription();
        forms.MapPost("/add", Add);
        forms.MapPost("/remove", Remove);
        forms.MapPost("/share", Share);
        forms.MapPost("/unshare", Unshare);
        forms.MapPost("/forget", Forget);
    }

    private static async Task<IResult> Add(
        [AsParameters] SaveForm form, HttpContext context, Reader reader, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        if (await TargetAsync(form, archive, stop) is not { } target) return await layout.ErrorAsync(NothingNamed, stop);
        string token = await reader.TokenForBookmarkAsync(stop);
        return await archive.Lists.Items.AddAsync(token, form.List, target, stop) switch
        {
            AddOutcome.Full => LocalRedirect.SeeOther("/bookmarks?full=1"),
            AddOutcome.NoSuchList => await layout.NotFoundAsync(stop),
            _ => await DoneAsync(context, reader, target, form.Back, stop),
        };
    }

    private static async Task<IResult> Remove(
        [AsParameters] SaveForm form, [FromForm] string? sure, HttpContext context, Reader reader, CableArchive archive,
        RemovalQuestion question, PageLayout layout, CancellationToken stop)
    {
        if (Named(form) is not { } target) return await layout.ErrorAsync(NothingNamed, stop);
        if (reader.Token is not { } token) return await DoneAsync(context, reader, target, form.Back, stop);
        IReadOnlyList<SavedItem> items = await ItemsOfAsync(token, target, archive, stop);
        if (RemovalQuestion.IsNeeded(items, sure))
        {
            return AsksForJson(context)
                ? TypedResults.Ok(new BookmarkState(Kept: true, (await reader.SavedAsync(stop)).Count, Asks: true))
                : await question.AskAsync(items, PathBack(target, form.Back), stop);
        }
        await archive.Bookmarks.RemoveAsync(token, target.Kind, target.Id, target.Anchor, stop);
        return await DoneAsync(context, reader, target, form.Back, stop);
    }

    // The items in all lists of the reader that point to the target. For a cable, items that point to a paragraph of the cable are left
    // out.
    private static async Task<IReadOnlyList<SavedItem>> ItemsOfAsync(
        string token, ItemTarget target, CableArchive archive, CancellationToken stop)
    {
        IReadOnlyList<SavedItem> items = target.IsOfCable
            ? await archive.Bookmarks.OfCableAsync(token, target.Id, stop)
            : await archive.Bookmarks.OfArticleAsync(token, target.Id, stop);
        return [.. items.Where(i => i.Target.Kind == target.Kind && i.Anchor == target.Anchor)];
    }

    private static async Task<IResult> Share([FromForm] int? list, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (reader.Token is not { } token || list is not { } number) return LocalRedirect.SeeOther("/bookmarks");
        string? copy = await archive.Bookmarks.ShareAsync(token, number, stop);
        return LocalRedirect.SeeOther(ListsView.Address(number) + (copy is null ? "" : "#shared"));
    }

    private static async Task<IResult> Unshare([FromForm] string? list, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (reader.Token is { } token && list is not null) await archive.Bookmarks.UnshareAsync(token, list, stop);
        return LocalRedirect.SeeOther("/bookmarks#shared");
    }

    private static async Task<IResult> Forget(HttpContext context, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (reader.Token is { } token) await archive.Bookmarks.ForgetAsync(token, stop);
        reader.Forget();
        // Clears the browser's cache, because pages in the cache still show what the reader had saved. The header must not name "cookies"
        // too. A browser would then delete the cookies of the whole domain, and the reader would be logged out of other sites there.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return LocalRedirect.SeeOther("/bookmarks?forgotten=1");
    }

    private static async Task<IResult> DoneAsync(
        HttpContext context, Reader reader, ItemTarget target, string? back, CancellationToken stop)
    {
        if (!AsksForJson(context)) return LocalRedirect.SeeOther(PathBack(target, back));
        SavedItems saved = await reader.SavedAsync(stop);
        return TypedResults.Ok(new BookmarkState(saved.Targets.Contains(target.Id), saved.Count));
    }

    // Whether the page's script sent the request. The answer is then JSON that says whether the item is saved now, not a redirect.
    private static bool AsksForJson(HttpContext context) => context.Request.Headers.Accept == "application/json";

    // The path to which the reader returns: the path in the form or, if there is none, the path of the item's page. If this path has no
    // anchor, the anchor of the paragraph or quotation is added.
    private static string PathBack(ItemTarget target, string? back)
    {
        string path = LocalPath.Of(back, EntryAddress.Of(target));
        return target.Anchor is "" || path.Contains('#', StringComparison.Ordinal) ? path : $"{path}#{target.Anchor}";
    }

    // The cable, article, paragraph or quotation that the form names, even if the archive does not have it. Null if the form names none.
    private static ItemTarget? Named(SaveForm form)
    {
        string anchor = form.Anchor ?? "";
        if (CableId.TryParse(form.Id, out CableId cable))
            return new(anchor is "" ? ItemKind.Cable : ItemKind.Paragraph, cable.ToString(), anchor);
        return string.IsNullOrEmpty(form.Slug) ? null : new(anchor is "" ? ItemKind.Article : ItemKind.Quotation, form.Slug, anchor);
    }

    /// <summary>
    /// What the form names, as it is saved to a list. Null if the form names nothing, or a paragraph, article or quotation that the archive
    /// does not have.
    /// </summary>
    internal static async Task<ItemTarget?> TargetAsync(SaveForm form, CableArchive archive, CancellationToken stop)
    {
        if (Named(form) is not { } target) return null;
        if (target.Kind == ItemKind.Cable) return target;
        if (target.Kind == ItemKind.Paragraph)
        {
            HeldCable? held = await archive.Cables.FindAsync(target.Id, stop);
            return held?.Text is not null && held.Parse().Paragraphs.Any(p => p.Anchor == target.Anchor) ? target : null;
        }
        if (await archive.Articles.FindAsync(target.Id, stop) is not { } article) return null;
        return string.IsNullOrEmpty(form.Quotation) ? target : QuotedPart.Read(form.Quotation)?.In(article);
    }
}
