using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CableSearch.Cables.Tables;

/// <summary>The posts and countries that we know.</summary>
public static class PostTable
{
    // "of" is a part of many names.
    private const int MinPartOfName = 4;

    // Where a source has no origin, its cables still have a place in lists and facets.
    private static readonly Post Unknown = new("unknown", "Unknown", null, []);

    /// <summary>All posts, by name.</summary>
    public static IReadOnlyList<Post> Posts => PostIndex.Instance.Posts;

    /// <summary>All countries, by name.</summary>
    public static IReadOnlyList<Country> Countries => CountryIndex.Instance.Countries;

    /// <summary>
    /// The post of an origin as written; for one that is not in the table a post made from its name, with the country null. An empty origin
    /// is the post <c>unknown</c>.
    /// </summary>
    public static Post OfOrigin(string origin)
    {
        string name = origin.Trim();
        if (name.Length == 0) return Unknown;
        string slug = Slug.Of(name);
        return PostIndex.Instance.OfName(slug) ?? new(slug.Length > 0 ? slug : Numbered(name), name, null, []);
    }

    /// <summary>
    /// The post whose cables carry this station in their ids, in capitals or not; where two posts share a station, the likelier.
    /// </summary>
    public static bool TryOfStation(string station, [NotNullWhen(true)] out Post? post) =>
        PostIndex.Instance.ByStation.TryGetValue(station, out post);

    /// <summary>The post of a slug.</summary>
    public static bool TryOfSlug(string slug, [NotNullWhen(true)] out Post? post) => PostIndex.Instance.BySlug.TryGetValue(slug, out post);

    /// <summary>The country of a code (<c>pe</c>).</summary>
    public static Country? CountryOfCode(string? code) => code is null ? null : CountryIndex.Instance.ByCode.GetValueOrDefault(code);

    /// <summary>The country of a slug (<c>peru</c>).</summary>
    public static Country? CountryOfSlug(string slug) => CountryIndex.Instance.BySlug.GetValueOrDefault(slug);

    /// <summary>
    /// The countries that a person may mean by a name: a code, a name of the table or another in common use (<c>uk</c>, <c>Burma</c>), else
    /// whatever has the words in its name (<c>korea</c>).
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

    // A name without any Latin letter: the same name must give the same address, and another name another.
    private static string Numbered(string name) => "post-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
}
