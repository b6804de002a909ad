namespace CableSearch.Cables.Posts;

/// <summary>An embassy, consulate or mission that sends cables.</summary>
/// <param name="Slug">Stable name in addresses, such as <c>embassy-lima</c>.</param>
/// <param name="Name">As the published archive writes its origin, such as <c>Embassy Lima</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code in lower case of the country the post is accredited to or, where it is accredited to none, stands in; null if none fits (Secretary of State is <c>us</c>).</param>
/// <param name="Stations">Stations in ids that are this post's, the usual one first.</param>
public sealed record Post(string Slug, string Name, string? Country, IReadOnlyList<string> Stations);

/// <summary>A country of the table.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 in lower case.</param>
/// <param name="Slug">Stable name in addresses, such as <c>peru</c>.</param>
/// <param name="Name">English short name.</param>
/// <param name="Region">Bureau region in words: Africa, East Asia and Pacific, Europe and Eurasia, Near East, South and Central Asia, Western Hemisphere.</param>
public sealed record Country(string Code, string Slug, string Name, string Region);
