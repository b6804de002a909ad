namespace CableSearch.Cables.Tables;

/// <summary>An embassy, consulate or mission that sends cables.</summary>
/// <param name="Slug">Stable name in addresses, such as <c>embassy-lima</c>.</param>
/// <param name="Name">Name of the post, as the published archive writes it in the column "origin", such as <c>Embassy Lima</c>.</param>
/// <param name="Country">
/// ISO 3166-1 alpha-2 code, in lower case, of the country that the post is accredited to. If there is none, of the country in which the
/// post is: the post "Secretary of State" has <c>us</c>. Null if the post belongs to no country.
/// </param>
/// <param name="Stations">Stations that the post uses in the ids of its cables, such as <c>LIMA</c>; the usual one first.</param>
public sealed record Post(string Slug, string Name, string? Country, IReadOnlyList<string> Stations);
