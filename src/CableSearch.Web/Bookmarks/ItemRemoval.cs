using CableSearch.Archive;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.WebUtilities;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// Removes an item from a reader's list and offers to put it back. If it could not be put back, the reader is asked first.
/// </summary>
internal sealed class ItemRemoval(CableArchive archive, ListReader lists, RemovalQuestion question, PageLayout layout)
{
    /// <summary>
    /// Removes an item. If it has a note or tags, the answer is the page of its list; otherwise the answer leads to the page with the form.
    /// </summary>
    /// <param name="token">The reader's token.</param>
    /// <param name="id">Id of the item.</param>
    /// <param name="page">Path of the page with the form.</param>
    /// <param name="sure">Whether the reader has confirmed the removal, as the form says it.</param>
    /// <param name="stop">Cancels the call.</param>
    public async Task<IResult> RemoveAsync(string token, Guid id, string page, string? sure, CancellationToken stop)
    {
        if (await archive.Lists.Items.FindAsync(token, id, stop) is not { } found) return LocalRedirect.SeeOther(page);
        RemovedItem? item = await RemovedItem.OfAsync(found, archive, stop);
        if (item is null && RemovalQuestion.IsNeeded([found], sure)) return await question.AskAsync([found], page, stop);
        long? position = await archive.Lists.Items.RemoveAsync(token, id, stop);
        if (item is null || position is not { } place) return LocalRedirect.SeeOther(page);
        RemovedItem removed = item with { Position = place };
        if (!found.HasOwnWords)
            return LocalRedirect.SeeOther(QueryHelpers.AddQueryString(page, RemovedItem.Parameter, removed.ToString()));
        // What the reader wrote must not get into an address, so this page is not the target of a redirect.
        return await lists.ReadAsync(found.List, QueryOf(page), stop) is { } view
            ? await ListPages.ShowAsync(view with { Removed = removed }, layout, stop)
            : LocalRedirect.SeeOther(page);
    }

    private static QueryCollection QueryOf(string page) =>
        new(QueryHelpers.ParseQuery(page.Split('#')[0].Split('?', 2) is [_, var query] ? query : ""));
}
