namespace CableSearch.Cables.Tables;

/// <summary>An embassy, consulate or mission that sends cables.</summary>
/// <param name="Slug">Stable name in addresses, such as <c>embassy-lima</c>.</param>
/// <param name="Name">Name of the post, as the published archive writes it in the column "origin", such as <c>Embassy Lima</c>.</param>
/// <param name="Country">
/// ISO 3166-1 alpha-2 code, in lower case, of the country to which the post is accredited. For a post that is accredited to no country,
/// such as a mission to an organisation, the code of the country in which the post is. Null for a post that travels, and for one that is
/// not in our table.
/// </param>
/// <param name="Stations">Stations that the post uses in the ids of its cables, such as <c>LIMA</c>; the usual one first.</param>
public sealed record Post(string Slug, string Name, string? Country, IReadOnlyList<string> Stations);
