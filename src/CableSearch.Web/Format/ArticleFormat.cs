using System.Globalization;
using CableSearch.Archive.Contract;

namespace CableSearch.Web.Format;

/// <summary>Facts of an article as text.</summary>
internal static class ArticleFormat
{
    // English names of the languages in which most articles are written. Any other language is shown as its code.
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
    public static string Source(Article article) => Source(article.Outlet, article.Published);

    /// <summary>Outlet and day of an article that tells the same story as another one.</summary>
    public static string Source(StoryCopy copy) => Source(copy.Outlet, copy.Published);

    private static string Source(string? outlet, DateOnly? published)
    {
        string day = published is { } known ? DateFormat.Full(known) : "undated";
        return string.IsNullOrEmpty(outlet) ? day : $"{outlet}, {day}";
    }

    /// <summary>English name of the article's language; null if the language is not known.</summary>
    public static string? Language(Article article) =>
        article.Language is "und" ? null : LanguageName(article.Language);

    /// <summary>English name of the language with the given code; the code itself if <c>Languages</c> does not contain it.</summary>
    public static string LanguageName(string code) => Languages.GetValueOrDefault(code, code);

    /// <summary>The host of the original article, such as <c>example.org</c>; null if the article has no address.</summary>
    public static string? Host(Article article) =>
        Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) ? url.Host.ToLower(CultureInfo.InvariantCulture) : null;
}
