using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Browse;

/// <summary>The API's list of posts.</summary>
internal static class PostsApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/posts", List).WithName("posts").WithTags("Posts")
        .WithSummary("The posts that have cables in this archive, most cables first.");

    private static async Task<Ok<IReadOnlyList<PostJson>>> List(
        CableArchive archive, PublicAddress address, HttpContext context, CancellationToken stop)
    {
        Holdings holdings = await archive.Cables.HoldingsAsync(stop);
        return TypedResults.Ok<IReadOnlyList<PostJson>>([.. holdings.Posts.Select(p => new PostJson(
            p.Value, p.Label, CountryOf(p.Value), p.Count, address.Of(context, $"/browse/posts/{p.Value}")))]);
    }

    private static string? CountryOf(string slug) => PostTable.TryOfSlug(slug, out Post? post) ? post.Country : null;
}
