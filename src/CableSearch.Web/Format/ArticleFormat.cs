using System.Globalization;
using CableSearch.Archive.Contract;

namespace CableSearch.Web.Format;

/// <summary>Facts of an article in words.</summary>
internal static class ArticleFormat
{
    // Those that the analysers know; another is shown by its code.
    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic",
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fr"] = "French",
        ["it"] = "Italian",
        ["nl"] = "Dutch",
        ["no"] = "Norwegian",
        ["pt"] = "Portuguese",
        ["ru"] = "Russian",
        ["sv"] = "Swedish",
        ["tr"] = "Turkish",
        ["zh"] = "Chinese",
    };

    /// <summary>Outlet and day: <c>La Gaceta, 20 February 2011</c>.</summary>
    public static string Source(Article article) =>
        string.Join(", ", new[] { article.Outlet ?? "", article.Published is { } day ? DateFormat.Full(day) : "undated" }.Where(p => p is not ""));

    /// <summary>The language in words; null where it is not known.</summary>
    public static string? Language(Article article) => article.Language is "und" ? null : Languages.GetValueOrDefault(article.Language, article.Language);

    /// <summary>The site of the original, such as <c>example.org</c>.</summary>
    public static string? Host(Article article) => Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) ? url.Host.ToLower(CultureInfo.InvariantCulture) : null;

    /// <summary>Paragraphs of the text.</summary>
    public static IReadOnlyList<string> Paragraphs(Article article) => article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
