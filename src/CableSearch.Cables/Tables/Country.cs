namespace CableSearch.Cables.Tables;

/// <summary>A country or territory from our table of countries.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 code in lower case, such as <c>pe</c>.</param>
/// <param name="Slug">Stable name in addresses, such as <c>peru</c>.</param>
/// <param name="Name">English short name, such as <c>Peru</c>.</param>
/// <param name="Region">
/// Region of the State Department bureau that is responsible for the country: Africa, East Asia and Pacific, Europe and Eurasia, Near East,
/// South and Central Asia, Western Hemisphere.
/// </param>
public sealed record Country(string Code, string Slug, string Name, string Region);
