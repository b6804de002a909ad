using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Forms;
using CableSearch.Web.Http;
using CableSearch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Bookmarks;

/// <summary>The forms that change a reader's saved searches, and the link that opens one.</summary>
internal static class SearchForms
{
    /// <summary>Value of the address parameter <c>searches</c> after a search was saved.</summary>
    public const string Saved = "kept";

    /// <summary>
    /// Value of the address parameter <c>searches</c> if a search was not saved: the reader already has the maximum number of saved
    /// searches.
    /// </summary>
    public const string Full = "full";

    /// <summary>Value of the address parameter <c>searches</c> if a search was not saved: its name or its address is too long.</summary>
    public const string TooLong = "long";

    /// <summary>Value of the address parameter <c>searches</c> after a saved search was removed.</summary>
    public const string Removed = "removed";

    public static void Map(IEndpointRouteBuilder routes)
    {
        // FormGuard replaces the framework's antiforgery check, which would require a token in each form.
        RouteGroupBuilder forms = routes.MapGroup("/bookmarks/searches")
            .AddEndpointFilter<RouteGroupBuilder, FormGuard>().DisableAntiforgery().ExcludeFromDescription();
        forms.MapPost("/add", Add);
        forms.MapPost("/remove", Remove);
        routes.MapGet("/bookmarks/searches/{id:guid}", Open).ExcludeFromDescription();
    }

    private static async Task<IResult> Add(
        [FromForm] string? name, [FromForm] string? query, [FromForm] string? seen, Reader reader, CableArchive archive, CableIndex index,
        CancellationToken stop)
    {
        SearchRequest request = ExportAddress.Unpaged(SearchAddress.Read(query ?? ""));
        string address = request.ToQueryString();
        string[] words = (name ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string title = words is [] ? SearchName.Of(request) : string.Join(' ', words);
        if (title.Length > SavedSearchStore.MaxNameLength || address.Length > SavedSearchStore.MaxQueryLength) return Done(TooLong);
        long now = index.Status.Change;
        long change = long.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out long shown) ? Math.Min(shown, now) : now;
        string token = await reader.TokenForBookmarkAsync(stop);
        return Done(await archive.SavedSearches.SaveAsync(token, title, address, change, stop) ? Saved : Full);
    }

    private static async Task<IResult> Remove([FromForm] Guid? id, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (reader.Token is { } token && id is { } search) await archive.SavedSearches.RemoveAsync(token, search, stop);
        return Done(Removed);
    }

    // Opens a saved search. From then on, only results that are imported later count as new. So this GET request changes data. Another site
    // can't misuse it, because the id in the address is random and only the reader's own page shows the id. If a browser loads the link in
    // advance (prefetch), the request is refused, because the reader did not open the search.
    private static async Task<IResult> Open(
        Guid id, HttpContext context, Reader reader, CableArchive archive, CableIndex index, CancellationToken stop)
    {
        if (IsPrefetch(context.Request)) return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        SavedSearch? search = reader.Token is { } token
            ? await archive.SavedSearches.LookAsync(token, id, index.Status.Change, stop)
            : null;
        return LocalRedirect.SeeOther(search is null ? "/bookmarks" : SearchAddress.Of(SearchAddress.Read(search.Query)));
    }

    private static bool IsPrefetch(HttpRequest request) => request.Headers["Sec-Purpose"].Concat(request.Headers["Purpose"])
        .Any(purpose => purpose?.Contains("prefetch", StringComparison.OrdinalIgnoreCase) == true);

    private static LocalRedirect Done(string outcome) => LocalRedirect.SeeOther($"/bookmarks?searches={outcome}#searches");
}
