using CableSearch.Cables.Tables;

namespace CableSearch.Search.Documents;

/// <summary>Gives the text that pages show for a facet value: "Embassy Lima" for the value <c>embassy-lima</c>.</summary>
internal static class FacetLabels
{
    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = "English",
        ["es"] = "Spanish",
        ["pt"] = "Portuguese",
        ["fr"] = "French",
        ["de"] = "German",
        ["it"] = "Italian",
        ["sv"] = "Swedish",
        ["nl"] = "Dutch",
        ["und"] = "Language not known",
    };

    /// <summary>The code of a language by its English name; null for any name that is not in the list of languages above.</summary>
    public static string? LanguageOf(string name) =>
        Languages.Where(l => l.Value.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(l => l.Key).FirstOrDefault();

    public static string Of(string field, string value) => (field, value) switch
    {
        (_, IndexFields.Unknown) => "Unknown",
        (_, IndexFields.Undated) => "Undated",
        (IndexFields.Post, _) => PostTable.TryOfSlug(value, out Post? post) ? post.Name : value,
        (IndexFields.Country, _) => PostTable.CountryOfCode(value)?.Name ?? value,
        (IndexFields.Class, _) => ClassificationWords(value),
        (IndexFields.Caveat, _) => value.ToUpperInvariant(),
        (IndexFields.Tag, _) => TagTable.Describe(value).Meaning is { } meaning ? $"{value} · {meaning}" : value,
        (IndexFields.Kind, _) => value == "article" ? "Article" : "Cable",
        (IndexFields.Lang, _) => Languages.GetValueOrDefault(value, value),
        _ => value,
    };

    // The name of a classification as pages show it. The slug "secret-noforn" becomes "SECRET//NOFORN".
    private static string ClassificationWords(string slug) => slug switch
    {
        "unclassified-for-official-use-only" => "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
        _ when slug.EndsWith("-noforn", StringComparison.Ordinal) =>
            slug[..^"-noforn".Length].Replace('-', ' ').ToUpperInvariant() + "//NOFORN",
        _ => slug.Replace('-', ' ').ToUpperInvariant(),
    };
}
