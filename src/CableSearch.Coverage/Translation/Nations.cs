using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>Tells a country from its people or adjective: "Egypt" from "Egyptian", German "Türkei" from "türkisch".</summary>
internal static class Nations
{
    // Names of countries that are not the first of their line in the table.
    private static readonly HashSet<string> Further = new(StringComparer.Ordinal)
    {
        "england", "britain", "arabia", "bretagne", "grossbritannien", "storbritannien", "holland",
    };

    private static readonly string[] Languages = ["en", "es", "pt", "fr", "de", "sv", "it", "nl"];

    private static readonly string[][][] Lines = [.. DataFile.Lines("places.tsv")
        .Select(l => l.Split('|').Select(cell => cell.Split(',', StringSplitOptions.TrimEntries)).ToArray())];

    // For each English name of a country or its people, the name of the country.
    private static readonly FrozenDictionary<string, string> English = Lines.SelectMany(l => l[0].Select(name => (Name: name, l[0][0])))
        .DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Item2, StringComparer.Ordinal);

    // For each language, the names of the countries.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Countries = Languages.Select((language, i) => (language,
            Lines.Where(l => l.Length > i).Select(l => Folding.Of(l[i][0])).Concat(Further).ToFrozenSet(StringComparer.Ordinal)))
        .ToFrozenDictionary(c => c.language, c => c.Item2, StringComparer.Ordinal);

    /// <summary>
    /// The English name of the country that a word names, and whether the word is an adjective or means the people. Null if the word is not
    /// in the table of places.
    /// </summary>
    /// <param name="folded">The word (lower case, without accents).</param>
    /// <param name="language">ISO 639-1 code of the word's language.</param>
    public static (string Country, bool IsPeople)? Of(string folded, string language)
    {
        string? country = language is "en" ? English.GetValueOrDefault(folded)
            : OwnTerms.Find(folded, language).Select(e => English.GetValueOrDefault(e)).FirstOrDefault(e => e is not null);
        return country is null || !Countries.TryGetValue(language, out FrozenSet<string>? countries) ? null
            : (country, !countries.Contains(folded));
    }
}
