using CableSearch.Cables.Posts;

namespace CableSearch.Coverage.Reading;

/// <summary>The name of an article in addresses.</summary>
internal static class ArticleSlug
{
    /// <summary>The title as a slug; <c>article</c> where nothing of it can stand in an address.</summary>
    public static string Of(string title) => Slug.Of(title) is { Length: > 0 } slug ? slug : "article";
}
