using CableSearch.Archive;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.WebUtilities;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// Removes an item from a reader's list and offers to put it back. A quotation can't be put back if the article no longer contains its
/// words. So if this quotation has a note or tags, the reader must first confirm the removal.
/// </summary>
internal sealed class ItemRemoval(CableArchive archive, ListReader lists, RemovalQuestion question, PageLayout layout)
{
    /// <summary>
    /// Removes an item. The answer is a redirect to the page with the form. If the item has a note or tags, the answer is the page of its
    /// list, without a redirect. If the reader must confirm the removal first, nothing is removed, and the answer is a page that asks.
    /// </summary>
    /// <param name="token">The reader's token.</param>
    /// <param name="id">Id of the item.</param>
    /// <param name="page">Path of the page with the form.</param>
    /// <param name="sure">The field of the form that says that the reader has confirmed the removal; null or empty if not.</param>
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
        // The page offers to restore the item with its note and tags. A redirect would need them in an address, where they must not be.
        return await lists.ReadAsync(found.List, QueryOf(page), stop) is { } view
            ? await ListPages.ShowAsync(view with { Removed = removed }, layout, stop)
            : LocalRedirect.SeeOther(page);
    }

    private static QueryCollection QueryOf(string page) =>
        new(QueryHelpers.ParseQuery(page.Split('#')[0].Split('?', 2) is [_, var query] ? query : ""));
}
