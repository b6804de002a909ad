using System.Diagnostics.CodeAnalysis;

namespace CableSearch.Cables.Posts;

/// <summary>The posts and countries that we know.</summary>
public static class PostTable
{
    /// <summary>All posts, by name.</summary>
    public static IReadOnlyList<Post> Posts => throw new NotSupportedException();

    /// <summary>All countries, by name.</summary>
    public static IReadOnlyList<Country> Countries => throw new NotSupportedException();

    /// <summary>The post of an origin as written; for one that is not in the table a post made from its name, with the country null.</summary>
    public static Post OfOrigin(string origin) => throw new NotSupportedException(origin);

    /// <summary>The post whose cables carry this station in their ids.</summary>
    public static bool TryOfStation(string station, [NotNullWhen(true)] out Post? post) => throw new NotSupportedException(station);

    /// <summary>The post of a slug.</summary>
    public static bool TryOfSlug(string slug, [NotNullWhen(true)] out Post? post) => throw new NotSupportedException(slug);

    /// <summary>The country of a code (<c>pe</c>).</summary>
    public static Country? CountryOfCode(string? code) => throw new NotSupportedException(code);

    /// <summary>The country of a slug (<c>peru</c>).</summary>
    public static Country? CountryOfSlug(string slug) => throw new NotSupportedException(slug);
}
