using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CableSearch.Cables.Tables;

/// <summary>The posts (embassies, consulates and missions) and countries in our tables.</summary>
public static class PostTable
{
    // Shortest text, in characters, that is looked for as a part of a country's name. Shorter words, such as "of", are part of many names.
    private const int MinPartOfName = 4;

    // The post of cables without an origin. Because they have a post, these cables appear in lists and facets too.
    private static readonly Post Unknown = new("unknown", "Unknown", null, []);

    /// <summary>All posts, sorted by name.</summary>
    public static IReadOnlyList<Post> Posts => PostIndex.Instance.Posts;

    /// <summary>All countries, sorted by name.</summary>
    public static IReadOnlyList<Country> Countries => CountryIndex.Instance.Countries;

    /// <summary>
    /// The post that an origin names, such as <c>Embassy Lima</c>. If the origin is not in the table, the result is a new post with this
    /// name and without a country. An empty origin gives the post <c>unknown</c>.
    /// </summary>
    public static Post OfOrigin(string origin)
    {
        string name = origin.Trim();
        if (name.Length == 0) return Unknown;
        string slug = Slug.Of(name);
        return PostIndex.Instance.OfName(slug) ?? new(slug.Length > 0 ? slug : Numbered(name), name, null, []);
    }

    /// <summary>
    /// Finds the post that uses this station in the ids of its cables. Upper or lower case does not matter. If two posts use the station,
    /// the one that our table lists first is found.
    /// </summary>
    public static bool TryOfStation(string station, [NotNullWhen(true)] out Post? post) =>
        PostIndex.Instance.ByStation.TryGetValue(station, out post);

    /// <summary>Finds the post with a slug, such as <c>embassy-lima</c>.</summary>
    public static bool TryOfSlug(string slug, [NotNullWhen(true)] out Post? post) => PostIndex.Instance.BySlug.TryGetValue(slug, out post);

    /// <summary>The country with a code, such as <c>pe</c>; null if there is none.</summary>
    public static Country? CountryOfCode(string? code) => code is null ? null : CountryIndex.Instance.ByCode.GetValueOrDefault(code);

    /// <summary>The country with a slug, such as <c>peru</c>; null if there is none.</summary>
    public static Country? CountryOfSlug(string slug) => CountryIndex.Instance.BySlug.GetValueOrDefault(slug);

    /// <summary>
    /// The countries that a person may mean by a name. The name may be a code, a name of the table, or another name in common use
    /// (<c>uk</c>, <c>Burma</c>). If no country has this name, the result is all countries that have its words in their names
    /// (<c>korea</c>).
    /// </summary>
    public static IReadOnlyList<Country> CountriesNamed(string name)
    {
        string slug = Slug.Of(name);
        if ((CountryOfCode(name.ToLowerInvariant())
            ?? CountryOfSlug(slug)
            ?? CountryIndex.Instance.ByOtherName.GetValueOrDefault(slug)) is { } one)
            return [one];
        return slug.Length < MinPartOfName ? [] : [.. Countries.Where(c => $"-{c.Slug}-".Contains($"-{slug}-", StringComparison.Ordinal))];
    }

    // The slug (form in addresses) of a post whose name has no Latin letter. It is made from a hash, so that the same name always gives the
    // same slug and another name gives a different one.
    private static string Numbered(string name) => "post-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
}
