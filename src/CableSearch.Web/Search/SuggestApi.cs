using System.Globalization;
using CableSearch.Search;
using CableSearch.Search.Contract;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Search;

/// <summary>Suggestions while typing.</summary>
internal static class SuggestApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/suggest", SuggestAsync).WithName("suggest").WithTags("Search")
        .WithSummary("What may go on from the word at the caret (at, in UTF-16 units; the end of q where it is missing): words, posts, countries, TAGS and ids, each with its count.");

    private static async Task<Ok<SuggestJson>> SuggestAsync(string? q, string? at, HttpRequest request, CableIndex index)
    {
        string typed = q is { Length: > SearchRequest.MaxQueryLength } ? q[..SearchRequest.MaxQueryLength] : q ?? "";
        int caret = int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : typed.Length;
        Suggestions found = await index.SuggestAsync(typed, caret);
        return TypedResults.Ok(new SuggestJson(found.Start, found.End,
            [.. found.Items.Select(i => new SuggestionJson(i.Text, i.Label, i.Kind, i.Count, i.Kind == "cable" ? $"{request.PathBase.ToUriComponent()}/cable/{i.Text}" : null))]));
    }
}
