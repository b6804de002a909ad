using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>The form that saves many results of a search to a list at once.</summary>
internal static class ResultForms
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/bookmarks/results", Save)
        .AddEndpointFilter<FormGuard>().DisableAntiforgery().RequireRateLimiting(SearchDownloads.Policy).ExcludeFromDescription();

    // Saves the results to the list with the given number. Without a number, a new list is made. A new list without a name is named after
    // the search.
    private static async Task<IResult> Save(
        [FromForm] string? query, [FromForm] string? which, [FromForm] string? list, [FromForm] string? name, Reader reader,
        CableArchive archive, ResultChoices results, PageLayout layout, CancellationToken stop)
    {
        SearchRequest request = SearchAddress.Read(query ?? "");
        ResultChoice choice = Enum.TryParse(which, ignoreCase: true, out ResultChoice named) && Enum.IsDefined(named)
            ? named
            : ResultChoice.Page;
        IReadOnlyList<ItemTarget> targets = await results.ReadAsync(request, choice, stop);
        if (targets is []) return LocalRedirect.SeeOther(SearchAddress.Of(request));
        bool isOwn = int.TryParse(list, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        string? title = ListForms.NameIn(string.IsNullOrWhiteSpace(name) ? SearchName.Of(request) : name);
        if (!isOwn && title is null) return LocalRedirect.SeeOther("/bookmarks?name=1");
        string token = await reader.TokenForBookmarkAsync(stop);
        if (!isOwn)
        {
            if (await archive.Lists.CreateAsync(token, title!, stop) is not { } made) return LocalRedirect.SeeOther("/bookmarks?lists=1");
            number = made;
        }
        return await archive.Lists.Items.AddAllAsync(token, number, targets, stop) is { } items
            ? LocalRedirect.SeeOther(new SavedResults(items, request).Address(number))
            : await layout.NotFoundAsync(stop);
    }
}
