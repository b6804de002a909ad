namespace CableSearch.Web.Browse;

/// <summary>A post with the number of its cables.</summary>
/// <param name="Slug">The post's name in addresses, such as <c>embassy-lima</c>.</param>
/// <param name="Name">The post's name, such as <c>Embassy Lima</c>.</param>
/// <param name="Country">Country code in lower case; null for a post that belongs to no country.</param>
/// <param name="Count">Number of cables.</param>
/// <param name="Url">Full address of the post's page.</param>
public sealed record PostJson(string Slug, string Name, string? Country, int Count, string Url);
