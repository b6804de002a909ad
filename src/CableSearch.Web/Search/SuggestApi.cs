using System.Globalization;
using CableSearch.Search;
using CableSearch.Search.Contract;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Search;

/// <summary>The API's suggestions while a reader types a query.</summary>
internal static class SuggestApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/suggest", SuggestAsync).WithName("suggest").WithTags("Search")
        .WithSummary("Suggestions for the word at the caret: words, posts, countries, TAGS and ids, each with its number of documents. "
            + "at is the caret's position in q, in UTF-16 units; without it, the end of q.");

    private static async Task<Ok<SuggestJson>> SuggestAsync(string? q, string? at, HttpRequest request, CableIndex index)
    {
        string typed = q is { Length: > SearchRequest.MaxQueryLength } ? q[..SearchRequest.MaxQueryLength] : q ?? "";
        int caret = int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : typed.Length;
        Completions found = await index.CompleteAsync(typed, caret);
        string cables = request.PathBase.ToUriComponent() + "/cable/";
        return TypedResults.Ok(new SuggestJson(found.Start, found.End,
            [.. found.Items.Select(i =>
                new SuggestionJson(i.Text, i.Label, i.Kind, i.Count, i.Kind == "cable" ? cables + i.Text : null))]));
    }
}
