using CableSearch.Archive.Derived;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Search.Analysis;

namespace CableSearch.Search.Matching;

/// <summary>
/// Translates names that readers type, such as "near east" for a region, into values that the index stores: posts, countries, TAGS (subject
/// codes), ids.
/// </summary>
internal static class NamedValues
{
    // Other names of regions: the abbreviations of the State Department's regional bureaus, and common names.
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

    /// <summary>
    /// Turns a name into a slug, the form of names in addresses and in the index: lower case with hyphens, as in <c>embassy-lima</c>.
    /// </summary>
    public static string SlugOf(string text) => ClassificationSlug.Of(Tokenizer.Fold(text));

    /// <summary>
    /// Slugs of the posts that a text names. If no post has this name, posts whose name contains the text as a whole word are taken:
    /// "rio" finds Rio de Janeiro. If there are none either, the text itself is returned as a slug.
    /// </summary>
    public static IEnumerable<string> Posts(string text)
    {
        string wanted = SlugOf(text);
        string[] named = [.. PostTable.Posts.Where(p => IsNamed(p.Slug, p.Name, text)).Select(p => p.Slug)];
        if (named is not [] || wanted.Length <= 2) return named.DefaultIfEmpty(wanted);
        return PostTable.Posts.Where(p => HasWords(p.Slug, wanted)).Select(p => p.Slug).DefaultIfEmpty(wanted);
    }

    /// <summary>Codes of the countries that a text names. If it names no country, the text itself is returned in lower case.</summary>
    public static IEnumerable<string> Countries(string text) =>
        PostTable.CountriesNamed(text).Select(c => c.Code).DefaultIfEmpty(text.ToLowerInvariant());

    /// <summary>
    /// Codes of the countries in a region. The region is named in words ("near east") or by the abbreviation of its bureau (NEA).
    /// </summary>
    public static IEnumerable<string> CountriesOfRegion(string text) =>
        PostTable.Countries.Where(c => IsRegion(SlugOf(c.Region), SlugOf(text))).Select(c => c.Code);

    /// <summary>
    /// The TAGS (subject codes) that a text names. The text is a code, or words from the meaning of a code: "narcotics" finds SNAR.
    /// </summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="known">Gives the codes that documents have. It is called only if the text is not a code.</param>
    public static IEnumerable<string> Tags(string text, Func<IEnumerable<string>> known)
    {
        string code = text.ToUpperInvariant();
        if (TagTable.Describe(code).Kind != TagKind.Unknown) return [code];
        string[] words = [.. Tokenizer.Read(text).Select(t => t.Folded)];
        return [code, .. known().Where(t => Means(t, words))];
    }

    /// <summary>The canonical form of a cable id. Text that is not an id is returned in upper case.</summary>
    public static string CanonicalId(string text) => CableId.TryParse(text, out CableId id) ? id.ToString() : text.ToUpperInvariant();

    // Whether a text names a post: "lima", "embassy-lima" and "LIMA" (the station) all name Embassy Lima.
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
