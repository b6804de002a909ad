using CableSearch.Archive.Contract;

namespace CableSearch.Web.Search;

/// <summary>Another article that tells the same story in nearly the same words.</summary>
/// <param name="Slug">The article's name in addresses.</param>
/// <param name="Title">Headline of the article.</param>
/// <param name="Outlet">Newspaper, agency or site that published it.</param>
/// <param name="Published">Day of publication.</param>
public sealed record ArticleCopyJson(string Slug, string Title, string? Outlet, DateOnly? Published)
{
    /// <summary>The copies of an article among the hits; null for a cable.</summary>
    internal static IReadOnlyList<ArticleCopyJson>? Of(StoryHit hit) => hit.Hit.Kind == "article" ? Of(hit.Copies) : null;

    internal static IReadOnlyList<ArticleCopyJson> Of(IReadOnlyList<StoryCopy> copies) =>
        [.. copies.Select(c => new ArticleCopyJson(c.Slug, c.Title, c.Outlet, c.Published))];
}
