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

/// <summary>What a reader does with the searches that they keep.</summary>
internal static class SearchForms
{
    /// <summary>How keeping one ended.</summary>
    public const string Kept = "kept";

    /// <inheritdoc cref="Kept"/>
    public const string Full = "full";

    /// <inheritdoc cref="Kept"/>
    public const string TooLong = "long";

    public static void Map(IEndpointRouteBuilder routes)
    {
        // FormGuard stands for the framework's check, which knows tokens only.
        RouteGroupBuilder forms = routes.MapGroup("/bookmarks/searches").AddEndpointFilter<RouteGroupBuilder, FormGuard>().DisableAntiforgery().ExcludeFromDescription();
        forms.MapPost("/add", Add);
        forms.MapPost("/remove", Remove);
        routes.MapGet("/bookmarks/searches/{id:guid}", Look).ExcludeFromDescription();
    }

    private static async Task<IResult> Add([FromForm] string? name, [FromForm] string? query, [FromForm] string? seen, Reader reader, CableArchive archive, CableIndex index, CancellationToken stop)
    {
        SearchRequest request = ExportAddress.Unpaged(SearchAddress.Read(query ?? ""));
        string address = request.ToQueryString();
        string named = string.Join(' ', (name ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (named.Length == 0) named = SearchName.Of(request);
        if (named.Length > SavedSearchStore.MaxNameLength || address.Length > SavedSearchStore.MaxQueryLength) return Done(TooLong);
        long now = index.Status.Change;
        long change = long.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out long shown) ? Math.Min(shown, now) : now;
        return Done(await archive.SavedSearches.SaveAsync(await reader.TokenForBookmarkAsync(stop), named, address, change, stop) ? Kept : Full);
    }

    private static async Task<IResult> Remove([FromForm] Guid? id, Reader reader, CableArchive archive, CancellationToken stop)
    {
        if (reader.Token is { } token && id is { } search) await archive.SavedSearches.RemoveAsync(token, search, stop);
        return LocalRedirect.SeeOther("/bookmarks#searches");
    }

    // A link and not a form: it opens in a tab of its own like any other, and no browser's doubt about a form's origin stands between a reader and the results.
    // All that it changes is when this reader last looked, at a search whose random id only this reader's page shows. A browser that merely looks ahead is turned away.
    private static async Task<IResult> Look(Guid id, HttpContext context, Reader reader, CableArchive archive, CableIndex index, CancellationToken stop)
    {
        if (IsLookingAhead(context.Request)) return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        SavedSearch? search = reader.Token is { } token ? await archive.SavedSearches.LookAsync(token, id, index.Status.Change, stop) : null;
        return LocalRedirect.SeeOther(search is null ? "/bookmarks" : SearchAddress.Of(SearchAddress.Read(search.Query)));
    }

    private static bool IsLookingAhead(HttpRequest request) =>
        request.Headers["Sec-Purpose"].Concat(request.Headers["Purpose"]).Any(p => p?.Contains("prefetch", StringComparison.OrdinalIgnoreCase) == true);

    private static LocalRedirect Done(string outcome) => LocalRedirect.SeeOther($"/bookmarks?searches={outcome}#searches");
}
