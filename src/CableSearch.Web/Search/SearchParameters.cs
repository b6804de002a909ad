using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Search;

/// <summary>
/// The parameters of a search, for the description of the API. <see cref="SearchAddress"/> reads them, for the API as well as for the
/// pages. So the API and the pages always agree.
/// </summary>
/// <param name="Q">The query.</param>
/// <param name="Post">Names of posts, as in addresses.</param>
/// <param name="Country">Codes of countries.</param>
/// <param name="Year">Years.</param>
/// <param name="Class">Classifications.</param>
/// <param name="Tag">TAGS.</param>
/// <param name="Caveat">Caveats.</param>
/// <param name="Kind"><c>cable</c> or <c>article</c>.</param>
/// <param name="Lang">Languages.</param>
/// <param name="Has"><c>coverage</c>, <c>redactions</c>, <c>summary</c> or <c>comment</c>.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Sort"><c>relevance</c>, <c>date-desc</c> or <c>date-asc</c>.</param>
/// <param name="Words">
/// <c>typed</c> to search for exactly the typed words: the query is not translated into English, and not treated as a news headline.
/// </param>
internal sealed record SearchParameters(
    [FromQuery(Name = "q")] string? Q,
    [FromQuery(Name = "post")] string[]? Post,
    [FromQuery(Name = "country")] string[]? Country,
    [FromQuery(Name = "year")] string[]? Year,
    [FromQuery(Name = "class")] string[]? Class,
    [FromQuery(Name = "tag")] string[]? Tag,
    [FromQuery(Name = "caveat")] string[]? Caveat,
    [FromQuery(Name = "kind")] string[]? Kind,
    [FromQuery(Name = "lang")] string[]? Lang,
    [FromQuery(Name = "has")] string[]? Has,
    [FromQuery(Name = "from")] string? From,
    [FromQuery(Name = "to")] string? To,
    [FromQuery(Name = "sort")] string? Sort,
    [FromQuery(Name = "words")] string? Words);
