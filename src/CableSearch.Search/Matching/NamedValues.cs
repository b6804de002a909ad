using CableSearch.Archive.Derived;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Search.Analysis;

namespace CableSearch.Search.Matching;

/// <summary>The values of exact fields that people name in many ways: posts, countries, regions, TAGS, reasons, ids.</summary>
internal static class NamedValues
{
    // The letters of the Department's bureaus, and what people call their regions.
    private static readonly Dictionary<string, string> RegionNames = new(StringComparer.Ordinal)
    {
        ["af"] = "africa",
        ["eap"] = "east-asia-and-pacific",
        ["eur"] = "europe-and-eurasia",
        ["europe"] = "europe-and-eurasia",
        ["latin-america"] = "western-hemisphere",
        ["middle-east"] = "near-east",
        ["nea"] = "near-east",
        ["sca"] = "south-and-central-asia",
        ["wha"] = "western-hemisphere",
    };

    /// <summary>A name as it stands in addresses and in exact fields.</summary>
    public static string SlugOf(string text) => ClassificationSlug.Of(Tokenizer.Fold(text));

    /// <summary>
    /// Slugs of the posts that a text names. Where it is no post's name, it may be part of one: "rio" is Rio de Janeiro.
    /// </summary>
    public static IEnumerable<string> Posts(string text)
    {
        string wanted = SlugOf(text);
        string[] named = [.. PostTable.Posts.Where(p => IsNamed(p.Slug, p.Name, text)).Select(p => p.Slug)];
        if (named is not [] || wanted.Length <= 2) return named.DefaultIfEmpty(wanted);
        return PostTable.Posts.Where(p => HasWords(p.Slug, wanted)).Select(p => p.Slug).DefaultIfEmpty(wanted);
    }

    /// <summary>Codes of the countries that a text names.</summary>
    public static IEnumerable<string> Countries(string text) =>
        PostTable.CountriesNamed(text).Select(c => c.Code).DefaultIfEmpty(text.ToLowerInvariant());

    /// <summary>Codes of the countries of a region, named in words ("near east") or by its bureau (NEA).</summary>
    public static IEnumerable<string> CountriesOfRegion(string text) =>
        PostTable.Countries.Where(c => IsRegion(SlugOf(c.Region), SlugOf(text))).Select(c => c.Code);

    /// <summary>TAGS codes that a text names: a code, or words of what a code means ("narcotics" is SNAR).</summary>
    /// <param name="text">As typed.</param>
    /// <param name="known">Makes the codes that documents have; asked only where the text is not a code.</param>
    public static IEnumerable<string> Tags(string text, Func<IEnumerable<string>> known)
    {
        string code = text.ToUpperInvariant();
        if (TagTable.Describe(code).Kind != TagKind.Unknown) return [code];
        string[] words = [.. Tokenizer.Read(text).Select(t => t.Folded)];
        return [code, .. known().Where(t => Means(t, words))];
    }

    /// <summary>The canonical form of an id, or the text in upper case where it is no id.</summary>
    public static string CanonicalId(string text) => CableId.TryParse(text, out CableId id) ? id.ToString() : text.ToUpperInvariant();

    // "post:lima" is Embassy Lima, and so are "post:embassy-lima" and "post:LIMA" (the station).
    private static bool IsNamed(string slug, string name, string text)
    {
        string wanted = SlugOf(text);
        return slug == wanted || slug.EndsWith("-" + wanted, StringComparison.Ordinal)
            || name.Equals(text, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsRegion(string region, string typed)
    {
        string wanted = RegionNames.GetValueOrDefault(typed, typed);
        if (wanted.Length <= 2) return false;
        return HasWords(region, wanted)
            || (wanted.Split('-') is { Length: > 1 } words && Array.TrueForAll(words, w => HasWords(region, w)));
    }

    private static bool HasWords(string slug, string words) => $"-{slug}-".Contains($"-{words}-", StringComparison.Ordinal);

    private static bool Means(string tag, string[] words)
    {
        if (TagTable.Describe(tag).Meaning is not { } meaning) return false;
        HashSet<string> meant = Tokenizer.Read(meaning).Select(t => t.Folded).ToHashSet(StringComparer.Ordinal);
        return Array.TrueForAll(words, meant.Contains);
    }
}
